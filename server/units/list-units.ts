import { asc } from 'drizzle-orm';
import { unit } from '@/db/schema/unit';
import { requireMay } from '../access';
import type { Context } from '../context';
import { placeAmong } from './unit-place';

/** One unit as the administrator sees it, names in place of codes. */
export interface UnitRow {
  code: string;
  name: string;
  aliases: string[];
  shortName: string;
  kind: string;
  parentName: string | null;
  reviewedByName: string | null;
  obliged: boolean;
  powers: { rules: boolean; permit: boolean; penalty: boolean; coercion: boolean };
  verified: boolean;
  source: string;
}

/** Every unit, by code, with who reviews it worked out. System administrators only. */
export async function listUnits(ctx: Context): Promise<UnitRow[]> {
  requireMay(ctx, 'units.list', null);
  const rows = await ctx.db.select().from(unit).orderBy(asc(unit.code));
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const nameOf = (code: string | null) => (code === null ? null : (byCode.get(code)?.name ?? null));
  return rows.map(({ parentCode, reviewedBy: _, regionCode: __, ...row }) => ({
    ...row,
    parentName: nameOf(parentCode),
    reviewedByName: nameOf(placeAmong(byCode, row.code)?.reviewerCode ?? null),
  }));
}
