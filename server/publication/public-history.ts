import { and, asc, eq, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { correction } from '@/db/schema/correction';
import { publication } from '@/db/schema/publication';
import { submission } from '@/db/schema/submission';
import { publicDifferences } from '@/report/differences';
import type { PublicReport } from './view';
import type { WhichReport } from './which-report';

type Published = Awaited<ReturnType<typeof publishedVersions>>[number];

/** Oldest first, with the reports: a report is seldom corrected, and never often. */
async function publishedVersions(db: Database, { unitCode, year }: WhichReport) {
  return db
    .select({
      version: publication.version,
      publishedAt: publication.at,
      submissionNumber: submission.number,
      contentHash: submission.contentHash,
      past: sql<boolean>`${submission.importedFrom} is not null`,
      report: submission.report,
      reason: correction.reason,
      material: correction.material,
    })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .leftJoin(correction, eq(correction.resultId, publication.id))
    .where(and(eq(publication.unitCode, unitCode), eq(publication.year, year)))
    .orderBy(asc(publication.version));
}

/** What a version changed of the one before it. */
function correctionBy(before: Published, { version, publishedAt, reason, material, report }: Published) {
  return { version, publishedAt, reason, material, differences: publicDifferences(before.report, report) };
}

/** A report's published versions and what each corrected, newest first. Every field that leaves is named here. */
export async function publicHistory(
  db: Database,
  which: WhichReport,
): Promise<Pick<PublicReport, 'versions' | 'corrections'>> {
  const published = await publishedVersions(db, which);
  const versions = published.map(({ version, publishedAt, submissionNumber, contentHash, past }) => ({
    ...{ version, publishedAt, submissionNumber, contentHash, past },
  }));
  const corrections = published.flatMap((one, at) => {
    const before = published[at - 1];
    return before ? [correctionBy(before, one)] : [];
  });
  return { versions: versions.reverse(), corrections: corrections.reverse() };
}
