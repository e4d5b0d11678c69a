import type { Database } from '@/db/connection';
import type { Action } from '../access';
import type { Actor, Context } from '../context';
import { requireUnit } from '../units/require-unit';
import type { UnitPlace } from '../units/unit-place';
import { type FilingRow, lockFiling, type Which } from './load-filing';

/** What a verb has in hand once it may go on: its transaction, the locked filing, where it stands, who acts. */
export interface Change {
  tx: Database;
  filing: FilingRow;
  place: UnitPlace;
  actor: Actor;
  /** The token of what the caller knows an edit to void (at-stake.ts). */
  voids: string | null;
}

/** A filing to be edited, and what the caller knows that to void. */
export interface Editing extends Which {
  voids?: string | undefined;
}

/**
 * How every verb on a filing runs: permission first, then one transaction with the row locked. Whatever `body`
 * throws rolls everything back.
 */
export async function changeFiling<T>(
  ctx: Context,
  action: Action,
  which: Editing,
  body: (change: Change) => Promise<T>,
): Promise<T> {
  const { place, actor } = await requireUnit(ctx, action, which.unitCode);
  return ctx.db.transaction(async (tx) =>
    body({ tx, filing: await lockFiling(tx, which), place, actor, voids: which.voids ?? null }),
  );
}
