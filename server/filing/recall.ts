import { eq } from 'drizzle-orm';
import { reviewDecision } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { type Change, changeFiling } from './change-filing';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** Whether the office has decided on any version of the filing. */
async function everDecided({ tx, filing }: Change): Promise<boolean> {
  const [decision] = await tx
    .select({ id: reviewDecision.id })
    .from(reviewDecision)
    .innerJoin(submission, eq(submission.id, reviewDecision.submissionId))
    .where(eq(submission.filingId, filing.id))
    .limit(1);
  return decision !== undefined;
}

/**
 * Takes back a submission that no reviewer has opened; the version stays on record and the sign-off stands until
 * the next edit. A first submission taken back counts as never filed: lateness is judged by the one that stays.
 */
export async function recall(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.submit', which, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'recall');
    if (filing.openedByReviewerAt) {
      throw new Refusal('PRECONDITION_FAILED', '审核人已经打开这份报告，不能撤回。请等待审核结果。');
    }
    const filedBefore = await everDecided(change);
    await moveFiling(ctx, change, 'recall', filedBefore ? {} : { firstSubmittedAt: null });
    await audit(tx, ctx, { action: 'filing.recalled', unitCode: filing.unitCode, subject: filing.id });
  });
  return viewFiling(ctx, which);
}
