import type { Context } from '../context';
import { decide } from './decide';
import { reviewViewOf } from './review-view';
import { subjectOf } from './subject';
import type { ReviewView } from './view';

export interface Hold {
  submissionId: string;
  reason: string;
}

/** The city stops a filing's publication until it is released. The review goes on meanwhile. */
export async function hold(ctx: Context, { submissionId, reason }: Hold): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.hold', 'hold');
    await decide(tx, ctx, subject, {
      decision: 'held',
      action: 'review.held',
      reason,
      change: { held: true, heldReason: reason },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
