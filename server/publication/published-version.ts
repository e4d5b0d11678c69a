import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';

/** What stands published of a unit's report for a year: the newest version; null where nothing is. */
export async function publishedVersion(
  db: Database,
  unitCode: string,
  year: number,
): Promise<{ version: number; at: Date } | null> {
  const [found] = await db
    .select({ version: publication.version, at: publication.at })
    .from(publication)
    .where(and(eq(publication.unitCode, unitCode), eq(publication.year, year)))
    .orderBy(desc(publication.version))
    .limit(1);
  return found ?? null;
}
