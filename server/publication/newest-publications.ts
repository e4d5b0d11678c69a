import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { publication } from '@/db/schema/publication';
import { submission } from '@/db/schema/submission';
import { unit } from '@/db/schema/unit';

export interface PublishedFact {
  at: Date;
  version: number;
  fictitious: boolean;
}

/** The newest publication of every unit for one year, by unit code. */
export async function newestPublications(db: Database, year: number): Promise<Map<string, PublishedFact>> {
  const rows = await db
    .selectDistinctOn([publication.unitCode], {
      unitCode: publication.unitCode,
      at: publication.at,
      version: publication.version,
      fictitious: filing.fictitious,
    })
    .from(publication)
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .innerJoin(filing, eq(filing.id, submission.filingId))
    .where(eq(publication.year, year))
    .orderBy(publication.unitCode, desc(publication.version));
  return new Map(rows.map(({ unitCode, ...fact }) => [unitCode, fact]));
}

/**
 * The last `limit` publications over all years, newest first; of a unit and year only its newest version. Reports of the
 * past are no news.
 */
export async function lastPublished(db: Database, limit: number) {
  const newer = sql`exists (select 1 from ${publication} as newer where newer.unit_code = ${publication.unitCode}
    and newer.year = ${publication.year} and newer.version > ${publication.version})`;
  return db
    .select({
      code: publication.unitCode,
      name: unit.name,
      year: publication.year,
      at: publication.at,
      fictitious: filing.fictitious,
    })
    .from(publication)
    .innerJoin(unit, eq(unit.code, publication.unitCode))
    .innerJoin(submission, eq(submission.id, publication.submissionId))
    .innerJoin(filing, eq(filing.id, submission.filingId))
    .where(and(sql`not ${newer}`, isNull(submission.importedFrom)))
    .orderBy(desc(publication.at), publication.unitCode)
    .limit(limit);
}
