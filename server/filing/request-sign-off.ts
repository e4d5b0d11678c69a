import { audit } from '../audit';
import type { Context } from '../context';
import { assess } from './assess';
import { changeFiling } from './change-filing';
import { obstacles } from './findings';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import { requireCorrecting } from './require-correcting';
import { requireReady } from './require-ready';
import { requireReviewer } from './require-reviewer';
import { signedHashOf } from './sign-offs';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Hands the draft to the principal. Refused, with the list, while anything but the sign-off itself is missing. */
export async function requestSignOff(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.request-sign-off', which, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'request-sign-off');
    requireReviewer(change.place, '送签');
    const { draft, reading, toConfirm } = filing;
    const { findings, explanations } = await assess(tx, filing, {
      draft,
      reading,
      stage: { kind: 'file' },
    });
    await requireCorrecting(change, '送签');
    requireReady(obstacles(findings, explanations), toConfirm, '送签');
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
