import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { publication } from '@/db/schema/publication';
import type { reportingYear } from '@/db/schema/reporting-year';
import { commentThread } from '@/db/schema/review';
import { unit } from '@/db/schema/unit';
import { may } from '../access';
import { dayInShanghai, daysBetween } from '../calendar';
import type { Context } from '../context';
import { shownState } from '../filing/shown-state';
import { districtOf } from '../units/district';
import { dueOf } from '../units/due';
import { placeAmong } from '../units/unit-place';
import { isMissing } from './counts';
import { lastEventsOf } from './last-events';
import type { DashboardRow } from './view';

export type Year = typeof reportingYear.$inferSelect;
export type Unit = typeof unit.$inferSelect;

/**
 * Every unit that owes a report for the year to, or by way of, an office: the office's own unit, all below it, and
 * what it reviews elsewhere. By code. Two queries for all.
 */
export async function rowsOf(
  ctx: Context,
  office: string,
  year: Year,
): Promise<{ rows: DashboardRow[]; units: ReadonlyMap<string, Unit> }> {
  const [found, lastEvents] = await Promise.all([
    unitsWithFilings(ctx.db, year.year),
    lastEventsOf(ctx.db, year.year),
  ]);
  const units = new Map(found.map((one) => [one.unit.code, one.unit]));
  const rows = found.flatMap((one) => {
    const place = placeAmong(units, one.unit.code);
    const theirs =
      one.unit.code === office || place?.ancestors.includes(office) || place?.reviewerCode === office;
    if (!theirs || !(one.unit.obliged || one.filing)) return [];
    return [
      {
        ...standing(one, year, ctx.now),
        districtCode: districtOf(units, one.unit.code),
        reviewedByCode: place?.reviewerCode ?? null,
        reviewedByName: units.get(place?.reviewerCode ?? '')?.shortName ?? null,
        lastEvent: lastEvents.get(one.unit.code) ?? null,
        mayReview: may(ctx.actor, 'review.view', place),
      },
    ];
  });
  return { rows, units };
}

/** Every unit with its filing for the year, without drafts and texts. */
async function unitsWithFilings(db: Database, year: number) {
  return db
    .select({
      unit,
      filing: {
        state: filing.state,
        // Of what is filed: the draft and what is still wrong in it are no matter of the office.
        blockingCount: filing.filedBlockingCount,
        warningCount: filing.filedWarningCount,
        held: filing.held,
        fictitious: filing.fictitious,
        firstSubmittedAt: filing.firstSubmittedAt,
        updatedAt: filing.updatedAt,
        correcting: sql<boolean>`${filing.correctionId} is not null`,
      },
      corrected: sql<boolean>`exists (select from ${publication} where ${publication.unitCode} = ${unit.code}
        and ${publication.year} = ${year} and ${publication.version} > 1)`,
      openThreads: sql<number>`(select count(*)::int from ${commentThread}
        where ${commentThread.filingId} = ${filing.id} and ${commentThread.status} <> 'resolved')`,
    })
    .from(unit)
    .leftJoin(filing, and(eq(filing.unitCode, unit.code), eq(filing.year, year)))
    .orderBy(unit.code);
}
type Found = Awaited<ReturnType<typeof unitsWithFilings>>[number];

const NOTHING = {
  state: 'not_started',
  blockingCount: 0,
  warningCount: 0,
  held: false,
  fictitious: false,
  firstSubmittedAt: null,
  updatedAt: null,
  correcting: false,
} as const;

function standing(
  { unit: { code, name, shortName, kind, parentCode }, filing, openThreads, corrected }: Found,
  year: Year,
  now: Date,
) {
  const at = filing ?? NOTHING;
  const due = dueOf(kind, year);
  const filed = dayInShanghai(at.firstSubmittedAt ?? now);
  // When a report of the past was filed is not known.
  const known = at.firstSubmittedAt !== null || isMissing(at);
  const past = known ? daysBetween(due, filed) : 0;
  return {
    unitCode: code,
    unitName: name,
    shortName,
    kind,
    parentCode,
    ...at,
    state: shownState(at),
    corrected,
    due,
    overdue: isMissing(at) && past > 0,
    late: !isMissing(at) && past > 0,
    daysLate: Math.max(0, past),
    openThreads,
  };
}
