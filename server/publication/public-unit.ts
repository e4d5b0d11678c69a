import { eq } from 'drizzle-orm';
import { unit } from '@/db/schema/unit';
import type { Context } from '../context';
import { publishedYears } from './published-years';
import type { PublicUnit } from './view';

/** A unit as everybody may know it, with the years it has published; null where there is no such unit. */
export async function publicUnit(
  { db }: Context,
  { unitCode }: { unitCode: string },
): Promise<PublicUnit | null> {
  const [found] = await db
    .select({ code: unit.code, name: unit.name, obliged: unit.obliged })
    .from(unit)
    .where(eq(unit.code, unitCode));
  if (found === undefined) return null;
  return { ...found, years: await publishedYears(db, unitCode) };
}
