import { asc } from 'drizzle-orm';
import { unit } from '@/db/schema/unit';
import { may, requireMay } from '../access';
import type { Context } from '../context';
import { officeOf } from '../dashboard/office';
import { placeAmong } from '../units/unit-place';
import type { AssignableUnit } from './view';

/** The units whose reports the caller may take in, by code. */
export async function assignableUnits(ctx: Context): Promise<AssignableUnit[]> {
  requireMay(ctx, 'import.manage', await officeOf(ctx, null));
  const units = await ctx.db.select().from(unit).orderBy(asc(unit.code));
  const register = new Map(units.map((one) => [one.code, one]));
  return units
    .filter(({ code }) => may(ctx.actor, 'import.accept', placeAmong(register, code)))
    .map(({ code, name }) => ({ code, name }));
}
