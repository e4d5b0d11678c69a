import type { Role } from '@/db/schema/account';
import { requireMay } from '../access';
import type { Context } from '../context';
import { type UnitPlace, unitPlace } from '../units/unit-place';

const OFFICE_ROLES: readonly Role[] = ['reviewer', 'office_editor'];

/**
 * The unit whose office the caller works in; of several the topmost. FORBIDDEN for who works in none, UNAUTHORIZED
 * without a session.
 */
export async function officeOf(ctx: Context): Promise<UnitPlace> {
  const codes = (ctx.actor?.roles ?? [])
    .filter(({ role }) => OFFICE_ROLES.includes(role))
    .map(({ unitCode }) => unitCode);
  const places = await Promise.all([...new Set(codes)].map((code) => unitPlace(ctx.db, code)));
  const known = places.filter((place) => place !== null);
  const [topmost] = known.sort((a, b) => a.ancestors.length - b.ancestors.length);
  const office = requireMay(ctx, 'dashboard.view', topmost ?? null);
  if (office === null) throw new Error('dashboard.view is granted for a unit');
  return office;
}
