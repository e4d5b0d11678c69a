import { audit } from '../audit';
import type { Context } from '../context';
import { changeFiling } from './change-filing';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';

/** Takes the draft back from the principal, before or after the signature; it has to be signed anew. */
export async function withdrawSignOff(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.request-sign-off', which, async (change) => {
    await moveFiling(ctx, change, 'withdraw-sign-off', { signOffId: null });
    await audit(change.tx, ctx, {
      action: 'filing.sign-off-withdrawn',
      unitCode: which.unitCode,
      subject: change.filing.id,
    });
  });
  return viewFiling(ctx, which);
}
