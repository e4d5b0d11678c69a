import { desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';

/** The newest year that a unit's report is public for; null where none is. */
export async function newestPublishedYear(db: Database, unitCode: string): Promise<number | null> {
  const [found] = await db
    .select({ year: publication.year })
    .from(publication)
    .where(eq(publication.unitCode, unitCode))
    .orderBy(desc(publication.year))
    .limit(1);
  return found?.year ?? null;
}
