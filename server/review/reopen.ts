import { audit } from '../audit';
import type { Context } from '../context';
import { reviewViewOf } from './review-view';
import { subjectOfThread } from './subject';
import type { ReviewView } from './view';
import { setThreadStatus } from './write-thread';

/** Opens a resolved or answered thread again: it waits for the unit. Doing so twice changes nothing. */
export async function reopen(ctx: Context, { threadId }: { threadId: string }): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const { thread, filing } = await subjectOfThread(tx, ctx, threadId);
    if (thread.status !== 'open') {
      await setThreadStatus(tx, threadId, 'open');
      await audit(tx, ctx, {
        action: 'review.reopened',
        unitCode: filing.unitCode,
        subject: filing.id,
        details: { thread: threadId, place: thread.place },
      });
    }
    return filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
