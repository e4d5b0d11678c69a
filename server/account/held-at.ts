import { and, gt, isNull, lte, or, type SQL } from 'drizzle-orm';
import { roleHeld } from '@/db/schema/account';

/** Rows of `role_held` that count at an instant: begun and not ended. */
export function heldAt(now: Date): SQL | undefined {
  return and(
    or(isNull(roleHeld.heldFrom), lte(roleHeld.heldFrom, now)),
    or(isNull(roleHeld.heldTo), gt(roleHeld.heldTo, now)),
  );
}
