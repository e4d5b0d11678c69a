import { audit } from '../audit';
import type { Context } from '../context';
import { reviewViewOf } from './review-view';
import { subjectOfThread } from './subject';
import type { ReviewView } from './view';
import { setThreadStatus } from './write-thread';

/** Marks a thread as settled, answered or not. Doing so twice changes nothing. */
export async function resolve(ctx: Context, { threadId }: { threadId: string }): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const { thread, filing } = await subjectOfThread(tx, ctx, threadId);
    if (thread.status !== 'resolved') {
      await setThreadStatus(tx, threadId, 'resolved');
      await audit(tx, ctx, {
        action: 'review.resolved',
        unitCode: filing.unitCode,
        subject: filing.id,
        details: { thread: threadId, place: thread.place },
      });
    }
    return filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
