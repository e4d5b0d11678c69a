import { audit } from '../audit';
import { endCheck } from '../checking/record-step';
import type { Context } from '../context';
import { changeFiling } from './change-filing';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';

/** The principal hands the draft back with a reason, which the history shows. */
export async function refuseSignOff(ctx: Context, input: Which & { reason: string }): Promise<FilingView> {
  await changeFiling(ctx, 'filing.sign-off', input, async (change) => {
    await moveFiling(ctx, change, 'refuse-sign-off');
    // What the checker had passed the principal doesn't: whatever is sent next is checked anew.
    await endCheck(ctx, change);
    await audit(change.tx, ctx, {
      action: 'filing.sign-off-refused',
      unitCode: input.unitCode,
      subject: change.filing.id,
      details: { reason: input.reason },
    });
  });
  return viewFiling(ctx, input);
}
