import { and, desc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';

/** A published version of a unit's report for a year, the newest unless one is named; null where it is not there. */
export async function publishedVersion(
  db: Database,
  unitCode: string,
  year: number,
  version?: number,
): Promise<{ version: number; at: Date } | null> {
  const [found] = await db
    .select({ version: publication.version, at: publication.at })
    .from(publication)
    .where(
      and(
        eq(publication.unitCode, unitCode),
        eq(publication.year, year),
        version === undefined ? undefined : eq(publication.version, version),
      ),
    )
    .orderBy(desc(publication.version))
    .limit(1);
  return found ?? null;
}
