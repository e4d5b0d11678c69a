import type { Context } from '../context';
import { decide } from './decide';
import { reviewViewOf } from './review-view';
import { subjectOf } from './subject';
import type { ReviewView } from './view';

/** The city lets a held filing go on to publication. */
export async function release(ctx: Context, { submissionId }: { submissionId: string }): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.hold', 'release');
    await decide(tx, ctx, subject, {
      decision: 'released',
      action: 'review.released',
      reason: '',
      change: { held: false, heldReason: null },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
