import type { Context } from '../context';
import { decide } from './decide';
import { reviewViewOf } from './review-view';
import { subjectOf } from './subject';
import type { ReviewView } from './view';

/** Accepts the newest submission once every thread is resolved. */
export async function accept(ctx: Context, { submissionId }: { submissionId: string }): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.decide', 'accept');
    await decide(tx, ctx, subject, {
      decision: 'accepted',
      action: 'review.accepted',
      reason: '',
      move: 'accept',
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
