import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account, type Role, roleHeld } from '@/db/schema/account';
import { unit } from '@/db/schema/unit';
import type { ReportData } from '@/report/report';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@/server/account/demo-accounts';
import { hashPassword } from '@/server/account/password';
import { cityCode } from '@/server/settings';
import { type PlacedUnit, placeAmong } from '@/server/units/unit-place';
import { writeChecking } from './checking';
import type { Original } from './copied-text';
import { COMPLETE_BY, type Course, coursesFor, mayBeCopied } from './courses';
import { type Person, personOf } from './people';
import { noRows } from './rows';
import { tell } from './tell';
import { insert, writeRows } from './write-rows';

export interface Loaded {
  /** Zero on a second run, which changes nothing. */
  accounts: number;
  filings: number;
}

/** Before the first of the demo's events. */
const ACCOUNTS_SINCE = new Date('2022-12-15T09:00:00+08:00');

/**
 * Loads the demo as of `now`: its accounts, and invented filings of 2022 and 2023 over the city's units, each with
 * the rows that the verbs would have written. All of it or nothing; where it is loaded already, nothing changes.
 * The database must hold the units and the reporting years.
 */
export async function loadDemo(db: Database, now: Date): Promise<Loaded> {
  return db.transaction(async (tx) => {
    if (await isLoaded(tx)) return { accounts: 0, filings: 0 };
    const units = await tx.select().from(unit).orderBy(unit.code);
    const reviewers = reviewersOf(units);
    // What no office reviews can't be filed: the city's own report goes to the province.
    const owing = units.filter(({ obliged, code }) => obliged && reviewers.has(code));
    const courses = coursesFor(owing).filter((course) => isOver(course, now));
    const accounts = await writeAccounts(tx, castOf(courses, reviewers));
    const rows = noRows();
    const told = new Map<Course, ReportData>();
    for (const course of ownWorkFirst(courses)) {
      const { code } = course.unit;
      const report = tell(rows, course, {
        reviewerCode: officeOf(reviewers, code),
        cityCode: cityCode(),
        lastYear: lastYearIn(told, course),
        otherUnits: units.filter((other) => other.code !== code).map(({ name }) => name),
        original: course.copies ? originalIn(told, course) : null,
      });
      told.set(course, report);
    }
    await writeChecking(tx, rows);
    await writeRows(tx, rows);
    return { accounts, filings: rows.filings.length };
  });
}

/** A copy comes after what it copies. */
const ownWorkFirst = (courses: readonly Course[]) =>
  courses.toSorted((a, b) => Number(a.copies) - Number(b.copies));

type Told = ReadonlyMap<Course, ReportData>;

function lastYearIn(told: Told, { unit: { code }, year }: Course): ReportData | null {
  const found = [...told].find(
    ([{ unit: of, year: then, end }]) => of.code === code && then === year - 1 && end === 'published',
  );
  return found?.[1] ?? null;
}

/** No two copy the same report: they would be copies of each other. */
function originalIn(told: Told, copying: Course): Original {
  const copied = [...told.keys()].filter(({ copies }) => copies).length;
  const found = [...told].filter(([other]) => mayBeCopied(copying, other))[copied];
  if (found === undefined) throw new RangeError(`nothing for ${copying.unit.code} to copy`);
  return { unit: found[0].unit, report: found[1] };
}

/** By unit, the unit whose office reviews it; without those that no office reviews. */
type Reviewers = ReadonlyMap<string, string>;

function reviewersOf(units: readonly PlacedUnit[]): Reviewers {
  const register = new Map(units.map((one) => [one.code, one]));
  return new Map(
    units.flatMap(({ code }) => {
      const reviewer = placeAmong(register, code)?.reviewerCode ?? null;
      return reviewer === null ? [] : [[code, reviewer]];
    }),
  );
}

function officeOf(reviewers: Reviewers, code: string): string {
  const office = reviewers.get(code);
  if (office === undefined) throw new RangeError(`no office reviews ${code}`);
  return office;
}

const isOver = ({ year }: Course, now: Date) => now >= new Date(`${COMPLETE_BY[year]}T00:00:00+08:00`);

async function isLoaded(tx: Database): Promise<boolean> {
  const found = await tx.select({ id: account.id }).from(account).where(eq(account.demo, true)).limit(1);
  return found.length > 0;
}

/** Everybody who appears in a history, and those who may be tried. */
function castOf(courses: readonly Course[], reviewers: Reviewers): Person[] {
  const roles: [Role, string][] = courses.flatMap(({ unit: { code } }): [Role, string][] => [
    ['drafter', code],
    ['principal', code],
    ['reviewer', officeOf(reviewers, code)],
  ]);
  const tried = DEMO_ACCOUNTS.map(({ holds, unit: of }): [Role, string] => [holds, of.code]);
  const people = [...tried, ...roles].map(([role, code]) => personOf(role, code));
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

/** One hash for all who may sign in, one that no password fits for all others. */
async function writeAccounts(tx: Database, people: readonly Person[]): Promise<number> {
  const tried = new Set(DEMO_ACCOUNTS.map(({ login }) => login));
  const [open, shut] = await Promise.all([
    hashPassword(DEMO_PASSWORD),
    hashPassword(randomBytes(32).toString('hex')),
  ]);
  await insert(
    tx,
    account,
    people.map(({ id, login, name }) => ({
      id,
      login,
      name,
      passwordHash: tried.has(login) ? open : shut,
      demo: true,
      createdAt: ACCOUNTS_SINCE,
    })),
  );
  await insert(
    tx,
    roleHeld,
    people.map(({ id, role, unitCode }) => ({ accountId: id, role, unitCode, heldFrom: ACCOUNTS_SINCE })),
  );
  return people.length;
}
