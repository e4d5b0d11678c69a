import { and, desc, eq, inArray, or } from 'drizzle-orm';
import { publication } from '@/db/schema/publication';
import { reviewDecision } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { type Change, changeFiling } from './change-filing';
import { filedCounts } from './findings';
import { GIVEN_BACK } from './given-back';
import type { Which } from './load-filing';
import { moveFiling } from './move-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';
import { requireMove } from './why-not';

/** What is filed without the version taken back: what the office gave back or published before it, if anything. */
async function filedWithout({ tx, filing }: Change) {
  const decided = tx
    .select({ id: reviewDecision.submissionId })
    .from(reviewDecision)
    .where(inArray(reviewDecision.decision, GIVEN_BACK));
  const published = tx.select({ id: publication.submissionId }).from(publication);
  const [before] = await tx
    .select({ findings: submission.findings })
    .from(submission)
    .where(
      and(
        eq(submission.filingId, filing.id),
        or(inArray(submission.id, decided), inArray(submission.id, published)),
      ),
    )
    .orderBy(desc(submission.number))
    .limit(1);
  return before ? filedCounts(before.findings) : { ...filedCounts([]), firstSubmittedAt: null };
}

/**
 * Takes back a submission that no reviewer has opened; the version stays on record and the sign-off stands until
 * the next edit. One that the office had given back before counts as returned again. A first submission taken back counts as never filed: lateness is judged by the one that stays.
 */
export async function recall(ctx: Context, which: Which): Promise<FilingView> {
  await changeFiling(ctx, 'filing.submit', which, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'recall');
    if (filing.openedByReviewerAt) {
      throw new Refusal('PRECONDITION_FAILED', '审核员已经打开这份报告，不能撤回。请等待审核结果。');
    }
    await moveFiling(ctx, change, 'recall', await filedWithout(change));
    await audit(tx, ctx, { action: 'filing.recalled', unitCode: filing.unitCode, subject: filing.id });
  });
  return viewFiling(ctx, which);
}
