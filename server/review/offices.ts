import { inArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { unit } from '@/db/schema/unit';
import type { UnitPlace } from '../units/unit-place';

/** The offices that have a say in a unit's filing, by name; null where the unit has none. */
export interface Offices {
  /** The office that reviews it. */
  reviewedByName: string | null;
  /** The topmost government, which may hold a publication and send a report back. */
  topName: string | null;
}

/** The names of the offices above a unit. */
export async function officesOf(db: Database, place: UnitPlace | null): Promise<Offices> {
  const [reviewer, top] = [place?.reviewerCode ?? null, place?.ancestors.at(-1) ?? null];
  const codes = [reviewer, top].filter((code) => code !== null);
  const rows = await db
    .select({ code: unit.code, name: unit.name })
    .from(unit)
    .where(inArray(unit.code, codes));
  const nameOf = (code: string | null) => rows.find((row) => row.code === code)?.name ?? null;
  return { reviewedByName: nameOf(reviewer), topName: nameOf(top) };
}
