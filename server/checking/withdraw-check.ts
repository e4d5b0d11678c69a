import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling } from '../filing/change-filing';
import type { Which } from '../filing/load-filing';
import { moveFiling } from '../filing/move-filing';
import { signedHashOf } from '../filing/sign-offs';
import type { FilingView } from '../filing/view';
import { viewFiling } from '../filing/view-filing';
import { requireMove } from '../filing/why-not';
import { checkOf } from './check-of';
import { recordStep } from './record-step';
import { whyNotWithdraw } from './why-no-check';

/** Takes the draft back from the checker, who hasn't decided yet; it has to be sent anew. */
export async function withdrawCheck(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.request-check', which, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'withdraw-check');
    const why = whyNotWithdraw(await checkOf(tx, filing));
    if (why !== null) throw new Refusal('PRECONDITION_FAILED', why);
    await recordStep(ctx, change, { step: 'withdrawn', contentHash: await signedHashOf(tx, filing) });
    await moveFiling(ctx, change, 'withdraw-check');
    await audit(tx, ctx, {
      action: 'filing.check-withdrawn',
      unitCode: filing.unitCode,
      subject: filing.id,
    });
  });
  return viewFiling(ctx, which);
}
