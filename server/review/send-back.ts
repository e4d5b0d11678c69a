import type { Context } from '../context';
import { decide } from './decide';
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
 * which the unit answers before it files again and the city alone resolves (actions.ts); a hold ends with it.
 */
export async function sendBack(ctx: Context, { submissionId, reason }: SendBack): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.hold', 'send-back');
    await writeThread(tx, ctx, subject, { place: { kind: 'form' }, text: reason, openedBy: 'above' });
    await decide(tx, ctx, subject, {
      decision: 'sent_back',
      action: 'review.sent-back',
      reason,
      move: 'send-back',
      change: { held: false, heldReason: null },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
