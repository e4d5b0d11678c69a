import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';
import { submission } from '@/db/schema/submission';
import type { ReportData } from '@/report/report';
import type { Which } from './load-filing';

/** The unit's publication of the year before, the newest of its versions, with its report. */
export interface LastYearPublication {
  id: string;
  year: number;
  version: number;
  report: ReportData;
}

/** The unit's publication of the year before, as it stands now; null where there is none. */
export async function lastYearPublication(
  db: Database,
  { unitCode, year }: Which,
): Promise<LastYearPublication | null> {
  const { id, version } = publication;
  const [row] = await db
    .select({ id, year: publication.year, version, report: submission.report })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .where(and(eq(publication.unitCode, unitCode), eq(publication.year, year - 1)))
    .orderBy(desc(publication.version))
    .limit(1);
  return row ?? null;
}

/** Its report alone. */
export async function lastYearReport(db: Database, which: Which): Promise<ReportData | null> {
  return (await lastYearPublication(db, which))?.report ?? null;
}
