import type { Context } from '../context';
import { decide, stateAfter } from './decide';
import { reviewViewOf } from './review-view';
import { subjectOf } from './subject';
import type { ReviewView } from './view';
import { writeThread } from './write-thread';

export interface SendBack {
  submissionId: string;
  reason: string;
}

/**
 * The city gives a submitted or accepted filing back to its unit. The reason becomes a thread on the whole report,
 * so that it is answered like any other; a hold ends with it.
 */
export async function sendBack(ctx: Context, { submissionId, reason }: SendBack): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.hold', 'send-back');
    await writeThread(tx, ctx, subject, { kind: 'form' }, reason);
    await decide(tx, ctx, subject, {
      decision: 'sent_back',
      action: 'review.sent-back',
      reason,
      change: { state: stateAfter(subject, 'send-back'), held: false, heldReason: null },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
