import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { reportingYear } from '@/db/schema/reporting-year';
import { formInForce } from '@/report/forms/registry';
import { dayInShanghai, daysBetween } from '../calendar';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { publishedOf } from '../filing/correction';
import { correctionOrderOf } from '../filing/correction-part';
import { lastYearReport } from '../filing/last-year';
import type { Which } from '../filing/load-filing';
import { shownState } from '../filing/shown-state';
import { threadsOf } from '../filing/threads';
import { timelineOf } from '../filing/timeline';
import { waits } from '../signed-paper/paper-of';
import { dueOf } from '../units/due';
import { unitPlace } from '../units/unit-place';
import { unitRecordOf } from '../units/unit-record';
import { reviewActions } from './actions';
import { correctionOf } from './correction-of';
import { officesOf } from './offices';
import { shownSubmission } from './shown-submission';
import type { Filing } from './subject';
import type { ReviewView } from './view';

/** The view of a unit's filing for a year. Whoever calls has checked that it may be seen. */
export async function whichReview(ctx: Context, { unitCode, year }: Which): Promise<ReviewView> {
  const [found] = await ctx.db
    .select({ id: filing.id })
    .from(filing)
    .where(and(eq(filing.unitCode, unitCode), eq(filing.year, year)));
  if (found === undefined) {
    throw new Refusal('NOT_FOUND', `该单位尚未开始填报${year}年度报告。可在总览中查看各单位的提交情况。`);
  }
  return reviewViewOf(ctx, found.id);
}

/** The view of one filing as it stands now. */
export async function reviewViewOf(ctx: Context, filingId: string): Promise<ReviewView> {
  const row = await rowOf(ctx.db, filingId);
  const { unitCode } = row.filing;
  const [unit, place, threads, submission, timeline, lastYear] = await Promise.all([
    unitRecordOf(ctx.db, unitCode),
    unitPlace(ctx.db, unitCode),
    threadsOf(ctx.db, filingId),
    shownSubmission(ctx.db, row.filing),
    timelineOf(ctx.db, filingId, 'office'),
    lastYearReport(ctx.db, row.filing),
  ]);
  const published = await publishedOf(ctx.db, filingId);
  const correctionOrder = published && (await correctionOrderOf(ctx.db, published.publication.id));
  const correcting = row.filing.correctionId !== null;
  const standing = {
    ...{ held: row.filing.held, correcting, correctionOrdered: correctionOrder !== null },
    state: shownState({ state: row.filing.state, correcting }),
  };
  return {
    ...standingOf(row.filing, dueOf(unit.kind, row.year)),
    state: standing.state,
    ...(await officesOf(ctx.db, place)),
    unit,
    submission,
    lastYear,
    threads,
    timeline,
    publication: published && { version: published.publication.version, at: published.publication.at },
    correction: await correctionOf(ctx.db, row.filing, submission),
    correctionOrder,
    actions: reviewActions(
      ctx.actor,
      place,
      { ...standing, paperWaits: waits(submission?.paper ?? null) },
      threads,
    ),
  };
}

function standingOf({ id, firstSubmittedAt, ...at }: Filing, due: string) {
  return {
    filingId: id,
    year: at.year,
    formInForce: formInForce(at.year).name,
    state: at.state,
    held: at.held,
    heldReason: at.heldReason,
    fictitious: at.fictitious,
    due,
    daysLate: daysLate(firstSubmittedAt, due),
  };
}

async function rowOf(db: Database, filingId: string) {
  const [row] = await db
    .select({ filing, year: reportingYear })
    .from(filing)
    .innerJoin(reportingYear, eq(reportingYear.year, filing.year))
    .where(eq(filing.id, filingId));
  if (row === undefined) throw new Error(`no filing ${filingId}`);
  return row;
}

/** Days between the due day and the first submission; 0 where it was in time or nothing was filed. */
function daysLate(firstSubmittedAt: Date | null, due: string): number {
  return firstSubmittedAt === null ? 0 : Math.max(0, daysBetween(due, dayInShanghai(firstSubmittedAt)));
}
