import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';
import { submission } from '@/db/schema/submission';
import type { ReportData } from '@/report/report';
import type { Which } from './load-filing';

/** The unit's published report of the year before, as it stands now; null where there is none. */
export async function lastYearReport(db: Database, { unitCode, year }: Which): Promise<ReportData | null> {
  const [row] = await db
    .select({ report: submission.report })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .where(and(eq(publication.unitCode, unitCode), eq(publication.year, year - 1)))
    .orderBy(desc(publication.version))
    .limit(1);
  return row?.report ?? null;
}
