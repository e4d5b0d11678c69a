import { eq } from 'drizzle-orm';
import { correction } from '@/db/schema/correction';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeFiling } from './change-filing';
import { type CorrectionTerms, NO_CORRECTION } from './correction';
import type { Which } from './load-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Rewords why a report is corrected, while the correction is being written: later it is signed and goes along. */
export async function amendCorrection(ctx: Context, input: Which & CorrectionTerms): Promise<FilingView> {
  await changeFiling(ctx, 'filing.correct', input, async ({ tx, filing }) => {
    requireMove(filing.state, 'abandon-correction');
    if (filing.correctionId === null) throw new Refusal('PRECONDITION_FAILED', NO_CORRECTION);
    const { reason, material } = input;
    await tx.update(correction).set({ reason, material }).where(eq(correction.id, filing.correctionId));
    await audit(tx, ctx, {
      action: 'filing.correction-amended',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { reason, material },
    });
  });
  return viewFiling(ctx, input);
}
