import { desc, eq, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { type Decision, reviewDecision } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';

/** What happened to a filing in the office's sight: it was filed, brought in as a report of the past, or decided on. */
export interface OfficeEvent {
  what: 'submitted' | 'imported' | Decision;
  at: Date;
}

/** The newest event of every filing of a year, by the filing's unit. One query. */
export async function lastEventsOf(db: Database, year: number): Promise<ReadonlyMap<string, OfficeEvent>> {
  const filed = db
    .select({
      unitCode: filing.unitCode,
      what: sql<
        OfficeEvent['what']
      >`case when ${submission.importedFrom} is null then 'submitted' else 'imported' end`.as('what'),
      at: submission.at,
    })
    .from(submission)
    .innerJoin(filing, eq(filing.id, submission.filingId))
    .where(eq(filing.year, year));
  const decided = db
    .select({
      unitCode: filing.unitCode,
      what: sql<OfficeEvent['what']>`${reviewDecision.decision}`.as('what'),
      at: reviewDecision.at,
    })
    .from(reviewDecision)
    .innerJoin(submission, eq(submission.id, reviewDecision.submissionId))
    .innerJoin(filing, eq(filing.id, submission.filingId))
    .where(eq(filing.year, year));
  const events = unionAll(filed, decided).as('event');
  const rows = await db
    .selectDistinctOn([events.unitCode])
    .from(events)
    .orderBy(events.unitCode, desc(events.at));
  return new Map(rows.map(({ unitCode, ...event }) => [unitCode, event]));
}
