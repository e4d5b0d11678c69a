import type { Role } from '@/db/schema/account';
import { requireMay } from '../access';
import type { Context } from '../context';
import { type UnitPlace, unitPlace } from '../units/unit-place';

const OFFICE_ROLES: readonly Role[] = ['reviewer', 'office_editor'];

/**
 * The unit whose office's dashboard is shown: the one named, else the one the caller works in; of several the
 * topmost, of these the first by code. FORBIDDEN where the caller may not see it or works in none, UNAUTHORIZED without a session.
 */
export async function officeOf(ctx: Context, named: string | null): Promise<UnitPlace> {
  const place = named === null ? await topmostOf(ctx) : await unitPlace(ctx.db, named);
  const office = requireMay(ctx, 'dashboard.view', place);
  if (office === null) throw new Error('dashboard.view is granted for a unit');
  return office;
}

async function topmostOf(ctx: Context): Promise<UnitPlace | null> {
  const codes = (ctx.actor?.roles ?? [])
    .filter(({ role }) => OFFICE_ROLES.includes(role))
    .map(({ unitCode }) => unitCode);
  const places = await Promise.all([...new Set(codes)].map((code) => unitPlace(ctx.db, code)));
  const known = places.filter((place) => place !== null);
  const [topmost] = known.sort(
    (a, b) => a.ancestors.length - b.ancestors.length || (a.unitCode < b.unitCode ? -1 : 1),
  );
  return topmost ?? null;
}
