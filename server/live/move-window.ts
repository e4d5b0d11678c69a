import type { Context } from '../context';
import type { Which } from '../filing/load-filing';
import { requireUnit } from '../units/require-unit';
import { tell, type Window } from './message';

/** Tells the others of a filing where in it this window's person is. What is nobody's window, or another's, moves nothing. */
export async function moveWindow(
  ctx: Context,
  input: Which & { window: string; at: Window['at'] },
): Promise<void> {
  const { actor } = await requireUnit(ctx, 'filing.view', input.unitCode);
  await tell(ctx.db, { kind: 'moved', id: input.window, account: actor.accountId, at: input.at });
}
