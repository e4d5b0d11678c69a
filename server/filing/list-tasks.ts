import { and, count, desc, eq, inArray, lte, ne, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { correctionOrder } from '@/db/schema/correction';
import { filing } from '@/db/schema/filing';
import { publication } from '@/db/schema/publication';
import { reportingYear } from '@/db/schema/reporting-year';
import { commentThread } from '@/db/schema/review';
import { unit } from '@/db/schema/unit';
import { GRANTS, type Relation } from '../access';
import { daysLeft } from '../calendar';
import { callerOf } from '../caller';
import { withChecker } from '../checking/check-of';
import type { Actor, Context } from '../context';
import { isMissing } from '../dashboard/counts';
import { dueOf } from '../units/due';
import type { FilingRow } from './load-filing';
import type { FilingTask } from './view';

type YearRow = typeof reportingYear.$inferSelect;
type UnitRow = typeof unit.$inferSelect;

/** The units whose filings a person may see as one of the unit's own people. */
function ownUnits(actor: Actor): string[] {
  const grants: Partial<Record<string, readonly Relation[]>> = GRANTS['filing.view'];
  const held = actor.roles.filter(({ role }) => grants[role]?.includes('own'));
  return [...new Set(held.map(({ unitCode }) => unitCode))];
}

async function openThreadsByFiling(db: Database, filingIds: string[]): Promise<Map<string, number>> {
  if (filingIds.length === 0) return new Map();
  const rows = await db
    .select({ filingId: commentThread.filingId, open: count() })
    .from(commentThread)
    .where(and(inArray(commentThread.filingId, filingIds), ne(commentThread.status, 'resolved')))
    .groupBy(commentThread.filingId);
  return new Map(rows.map(({ filingId, open }) => [filingId, open]));
}

/** The filings whose newest published version the office has told the unit to correct. */
async function orderedFilings(db: Database, filingIds: string[]): Promise<Set<string>> {
  if (filingIds.length === 0) return new Set();
  const newer = sql`exists (select 1 from ${publication} as newer where newer.unit_code = ${publication.unitCode}
    and newer.year = ${publication.year} and newer.version > ${publication.version})`;
  const rows = await db
    .select({ filingId: correctionOrder.filingId })
    .from(correctionOrder)
    .innerJoin(publication, eq(publication.id, correctionOrder.publicationId))
    .where(and(inArray(correctionOrder.filingId, filingIds), sql`not ${newer}`));
  return new Set(rows.map(({ filingId }) => filingId));
}

/** What a task shows of a filing: all but the report itself. */
type Started = Pick<
  FilingRow,
  | 'id'
  | 'unitCode'
  | 'year'
  | 'state'
  | 'firstSubmittedAt'
  | 'blockingCount'
  | 'warningCount'
  | 'updatedAt'
  | 'fictitious'
  | 'correctionId'
>;

async function startedFilings(db: Database, unitCodes: string[]): Promise<Started[]> {
  const { id, unitCode, year, state, firstSubmittedAt } = filing;
  const { blockingCount, warningCount, updatedAt, fictitious, correctionId } = filing;
  return db
    .select({
      ...{ id, unitCode, year, state, firstSubmittedAt },
      ...{ blockingCount, warningCount, updatedAt, fictitious, correctionId },
    })
    .from(filing)
    .where(inArray(unitCode, unitCodes));
}

/** What is known beside the filings' rows, by filing. */
interface Beside {
  open: ReadonlyMap<string, number>;
  ordered: ReadonlySet<string>;
  withChecker: ReadonlySet<string>;
}

function taskOf(of: UnitRow, year: YearRow, row: Started | undefined, beside: Beside, now: Date): FilingTask {
  const due = dueOf(of.kind, year);
  const left = daysLeft(due, now);
  const correcting = row !== undefined && row.correctionId !== null;
  const correctionOrdered = row?.state === 'published' && beside.ordered.has(row.id);
  return {
    unitCode: of.code,
    unitName: of.name,
    year: year.year,
    state: row?.state ?? 'not_started',
    due,
    daysLeft: left,
    overdue: left < 0 && (row === undefined || isMissing({ ...row, correcting })),
    correcting,
    correctionOrdered,
    withChecker: row !== undefined && beside.withChecker.has(row.id),
    blockingCount: row?.blockingCount ?? 0,
    warningCount: row?.warningCount ?? 0,
    openThreads: beside.open.get(row?.id ?? '') ?? 0,
    updatedAt: row?.updatedAt ?? null,
    fictitious: row?.fictitious ?? false,
  };
}

/**
 * The person's task list, newest year first: the newest open year of each own unit, started or not, and every
 * earlier year that was started. A year counts once it is opened; earlier years that were never started on this
 * platform are no tasks, because the reports may have been filed on paper before it.
 */
export async function listTasks(ctx: Context): Promise<FilingTask[]> {
  const codes = ownUnits(callerOf(ctx));
  if (codes.length === 0) return [];
  const { db, now } = ctx;
  const units = await db.select().from(unit).where(inArray(unit.code, codes)).orderBy(unit.code);
  const years = await db
    .select()
    .from(reportingYear)
    .where(lte(reportingYear.openedAt, now))
    .orderBy(desc(reportingYear.year));
  const filings = await startedFilings(db, codes);
  const ids = filings.map(({ id }) => id);
  const beside = {
    open: await openThreadsByFiling(db, ids),
    ordered: await orderedFilings(db, ids),
    withChecker: await withChecker(db, ids),
  };
  return years.flatMap((year, index) =>
    units.flatMap((of) => {
      const row = filings.find((one) => one.unitCode === of.code && one.year === year.year);
      return row || index === 0 ? [taskOf(of, year, row, beside, now)] : [];
    }),
  );
}
