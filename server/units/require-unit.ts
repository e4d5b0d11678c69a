import { type Action, requireMay } from '../access';
import type { Actor, Context } from '../context';
import { type UnitPlace, unitPlace } from './unit-place';

/**
 * The unit's place and the caller, where the caller may do the action there. Refused in the same words for a
 * foreign unit and an unknown one (access.ts), before anything of the unit is looked up.
 */
export async function requireUnit(
  ctx: Context,
  action: Action,
  unitCode: string,
): Promise<{ place: UnitPlace; actor: Actor }> {
  const place = requireMay(ctx, action, await unitPlace(ctx.db, unitCode));
  // Both are known here: requireMay refuses without them, save for grants on the whole platform.
  if (!place || !ctx.actor) throw new Error(`${action} is not an action on a unit`);
  return { place, actor: ctx.actor };
}
