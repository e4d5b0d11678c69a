import { audit } from '../audit';
import { checkOf } from '../checking/check-of';
import { whyNotChecked } from '../checking/why-no-check';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling } from './change-filing';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import { requireSendable } from './require-sendable';
import { signedHashOf } from './sign-offs';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/**
 * Hands the draft to the principal. Refused, with the list, while anything but the sign-off itself is missing, and where the
 * unit has its reports checked and this content isn't.
 */
export async function requestSignOff(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.request-sign-off', which, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'request-sign-off');
    const why = whyNotChecked(await checkOf(tx, filing));
    if (why !== null) throw new Refusal('PRECONDITION_FAILED', why);
    await requireSendable(change, '送签');
    // A report that comes back is signed anew: what was signed before no longer counts.
    await moveFiling(ctx, change, 'request-sign-off', { signOffId: null, signOffAskedAt: ctx.now });
    await audit(tx, ctx, {
      action: 'filing.sign-off-requested',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { contentHash: await signedHashOf(tx, filing) },
    });
  });
  return viewFiling(ctx, which);
}
