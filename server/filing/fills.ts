import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { draftFill } from '@/db/schema/draft-fill';
import { publication } from '@/db/schema/publication';
import type { FillView } from './view';

/** What was filled in at one click, oldest first, with who did it and where it came from. */
export async function fillsOf(db: Database, filingId: string): Promise<FillView[]> {
  const { kind, revision, values, at } = draftFill;
  const rows = await db
    .select({
      kind,
      revision,
      values,
      at,
      name: account.name,
      year: publication.year,
      version: publication.version,
    })
    .from(draftFill)
    .innerJoin(account, eq(account.id, draftFill.by))
    .leftJoin(publication, eq(publication.id, draftFill.publicationId))
    .where(eq(draftFill.filingId, filingId))
    .orderBy(asc(draftFill.revision));
  return rows.map(({ year, version, ...fill }) => ({
    ...fill,
    source: year === null || version === null ? null : { year, version },
  }));
}
