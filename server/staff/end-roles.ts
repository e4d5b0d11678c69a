import { and, eq, gt, isNull, or } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { roleHeld } from '@/db/schema/account';
import type { HeldRow } from './members';

/** Ends roles at an instant; what was to begin later never begins. */
export async function endRoles(
  tx: Database,
  rows: readonly Pick<HeldRow, 'id' | 'heldFrom'>[],
  { at, by }: { at: Date; by: string },
): Promise<void> {
  for (const { id, heldFrom } of rows) {
    const heldTo = heldFrom !== null && heldFrom > at ? heldFrom : at;
    await tx.update(roleHeld).set({ heldTo, endedBy: by }).where(eq(roleHeld.id, id));
  }
}

/** Ends what others hold at the unit in the place of this principal, who is one no longer. */
export async function endActingFor(
  tx: Database,
  of: { accountId: string; unitCode?: string },
  { at, by }: { at: Date; by: string },
): Promise<void> {
  const rows = await tx
    .select({ id: roleHeld.id, heldFrom: roleHeld.heldFrom })
    .from(roleHeld)
    .where(
      and(
        eq(roleHeld.actingFor, of.accountId),
        of.unitCode === undefined ? undefined : eq(roleHeld.unitCode, of.unitCode),
        or(isNull(roleHeld.heldTo), gt(roleHeld.heldTo, at)),
      ),
    );
  await endRoles(tx, rows, { at, by });
}
