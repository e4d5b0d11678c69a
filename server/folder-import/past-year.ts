import type { Database } from '@/db/connection';
import { reportingYear } from '@/db/schema/reporting-year';
import { formInForce } from '@/report/forms/registry';
import type { UnitRecord } from '@/report/unit-record';
import { dayInShanghai } from '../calendar';
import { dueOf } from '../units/due';
import { FIRST_YEAR } from './limits';

type Year = typeof reportingYear.$inferSelect;

/**
 * The calendar of a year that only reports of the past are of. Its due dates are those of 条例 Art. 49, though nobody
 * files for it any more.
 */
function pastYear(year: number): Year {
  const next = year + 1;
  return {
    year,
    form: formInForce(year).name,
    unitsDue: `${next}-01-31`,
    governmentsDue: `${next}-03-31`,
    openedAt: new Date(`${next}-01-01T00:00:00+08:00`),
    maxSection1Characters: null,
    historical: true,
  };
}

/** The year that units file for now: the newest that is open; undefined where none is. */
function currentYear(years: ReadonlyMap<number, Year>, now: Date): number | undefined {
  const open = [...years.values()].filter(({ historical, openedAt }) => !historical && openedAt <= now);
  return open.length === 0 ? undefined : Math.max(...open.map(({ year }) => year));
}

/**
 * Why a report of that year is not of the past; null where it is. The filing of a year is closed where the year is one
 * of the past alone (`historical`), or once a later one is open: until then its reports are signed and filed here,
 * the overdue ones too. Pure.
 */
export function whyNotPast(
  year: number,
  kind: UnitRecord['kind'],
  years: ReadonlyMap<number, Year>,
  now: Date,
): string | null {
  if (year < FIRST_YEAR) return `《政府信息公开条例》自2008年起施行，没有${year}年度的报告。请核对年度。`;
  const known = years.get(year);
  if (known?.historical) return null;
  const current = currentYear(years, now);
  if (year === current) {
    return `${year}年度正在填报，不能作为历史公开。请作为草稿导入，由单位核对、签发后报送。`;
  }
  const due = dueOf(kind, known ?? pastYear(year));
  if (due < dayInShanghai(now) && (current === undefined || year < current)) return null;
  return `${year}年度的报送期限（${due}）还没有过，不能作为历史公开。请核对年度；年度无误的，请在开放填报后作为草稿导入。`;
}

/** The year's row, made as one of the past where there is none. */
export async function ensurePastYear(tx: Database, year: number): Promise<void> {
  await tx.insert(reportingYear).values(pastYear(year)).onConflictDoNothing();
}

/** Every year that has a calendar, by its number. */
export async function knownYears(db: Database): Promise<Map<number, Year>> {
  const years = await db.select().from(reportingYear);
  return new Map(years.map((one) => [one.year, one]));
}
