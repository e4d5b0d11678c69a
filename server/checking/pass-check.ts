import { audit } from '../audit';
import type { Context } from '../context';
import { changeFiling } from '../filing/change-filing';
import type { Which } from '../filing/load-filing';
import { moveFiling } from '../filing/move-filing';
import { requireSendable } from '../filing/require-sendable';
import type { FilingView } from '../filing/view';
import { viewFiling } from '../filing/view-filing';
import { recordStep } from './record-step';
import { requireCheck } from './require-check';

/**
 * 复核通过: the checker passes the very report and explanations whose hash is given, and with that hands them to the
 * principal. Who, when and of what is kept.
 */
export async function passCheck(ctx: Context, input: Which & { contentHash: string }): Promise<FilingView> {
  await changeFiling(ctx, 'filing.check', input, async (change) => {
    const { tx, filing } = change;
    const contentHash = await requireCheck(change, 'pass-check', input.contentHash);
    // A rule may look at what has changed beside the draft since it was sent.
    await requireSendable(change, '送签');
    await recordStep(ctx, change, { step: 'passed', contentHash });
    await moveFiling(ctx, change, 'pass-check', { signOffId: null, signOffAskedAt: ctx.now });
    await audit(tx, ctx, {
      action: 'filing.check-passed',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { contentHash },
    });
  });
  return viewFiling(ctx, input);
}
