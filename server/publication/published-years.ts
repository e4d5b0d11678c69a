import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';

/** Years in which the unit has published, newest first. */
export async function publishedYears(db: Database, unitCode: string): Promise<number[]> {
  const rows = await db
    .selectDistinct({ year: publication.year })
    .from(publication)
    .where(eq(publication.unitCode, unitCode))
    .orderBy(desc(publication.year));
  return rows.map(({ year }) => year);
}
