import { eq } from 'drizzle-orm';
import { correction } from '@/db/schema/correction';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { requireKnowing, voidAtStake } from './at-stake';
import { changeFiling, type Editing } from './change-filing';
import { type CorrectionTerms, NO_CORRECTION } from './correction';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Rewords why a report is corrected, while the correction is being written: later it is signed and goes along. */
export async function amendCorrection(ctx: Context, input: Editing & CorrectionTerms): Promise<FilingView> {
  await changeFiling(ctx, 'filing.correct', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'abandon-correction');
    const stake = await requireKnowing(change);
    if (filing.correctionId === null) throw new Refusal('PRECONDITION_FAILED', NO_CORRECTION);
    const { reason, material } = input;
    await tx.update(correction).set({ reason, material }).where(eq(correction.id, filing.correctionId));
    await voidAtStake(ctx, change, stake);
    await audit(tx, ctx, {
      action: 'filing.correction-amended',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { reason, material },
    });
  });
  return viewFiling(ctx, input);
}
