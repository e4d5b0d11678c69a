import { asc, ne } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { unit } from '@/db/schema/unit';

/** The full names of all units of the city but this one, by code: what TEXT-UNIT looks for in its report. */
export async function otherNames(db: Database, unitCode: string): Promise<string[]> {
  const rows = await db
    .select({ name: unit.name })
    .from(unit)
    .where(ne(unit.code, unitCode))
    .orderBy(asc(unit.code));
  return rows.map(({ name }) => name);
}
