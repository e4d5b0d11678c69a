import { differencesBetween } from '@/report/differences';
import type { Context } from '../context';
import { loadFiling, type Which } from '../filing/load-filing';
import { requireUnit } from '../units/require-unit';
import { stateAt } from './state-at';
import type { Comparison, Point } from './view';

/** What differs between any two states of a filing, for the unit's own people. */
export async function compareStates(
  ctx: Context,
  { from, to, ...which }: Which & { from: Point; to: Point },
): Promise<Comparison> {
  await requireUnit(ctx, 'filing.view', which.unitCode);
  const filing = await loadFiling(ctx.db, which);
  const before = await stateAt(ctx.db, filing, from);
  return { differences: differencesBetween(before, await stateAt(ctx.db, filing, to)) };
}
