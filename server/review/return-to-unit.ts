import type { Context } from '../context';
import { decide } from './decide';
import { reviewViewOf } from './review-view';
import { subjectOf } from './subject';
import type { ReviewView } from './view';

export interface Return {
  submissionId: string;
  /** Beside the comments; may be empty. */
  reason: string;
}

/** Gives a submission back to the unit with the comments on it, of which at least one is open. */
export async function returnToUnit(ctx: Context, { submissionId, reason }: Return): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.decide', 'return');
    await decide(tx, ctx, subject, {
      decision: 'returned',
      action: 'review.returned',
      reason,
      move: 'return',
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
