import { audit } from '../audit';
import type { Context } from '../context';
import { assess } from './assess';
import { changeFiling } from './change-filing';
import { contentHash } from './content-hash';
import { obstacles } from './findings';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import { requireReady } from './require-ready';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Hands the draft to the principal. Refused, with the list, while anything but the sign-off itself is missing. */
export async function requestSignOff(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.request-sign-off', which, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'request-sign-off');
    const { draft, reading, toConfirm } = filing;
    const { findings, explanations } = await assess(tx, filing, {
      draft,
      reading,
      stage: { kind: 'file' },
    });
    requireReady(obstacles(findings, explanations), toConfirm, '送签批');
    await moveFiling(ctx, change, 'request-sign-off');
    await audit(tx, ctx, {
      action: 'filing.sign-off-requested',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { contentHash: contentHash(draft) },
    });
  });
  return viewFiling(ctx, which);
}
