import { type AuditEntry, audit } from '../audit';
import type { Context } from '../context';
import { reviewViewOf } from './review-view';
import { subjectOfThread } from './subject';
import type { ReviewView } from './view';
import { setThreadStatus } from './write-thread';

/** Puts a thread into a status; one that is in it already stays as it is, without a further event. */
export async function settleThread(
  ctx: Context,
  threadId: string,
  status: 'open' | 'resolved',
  action: AuditEntry['action'],
): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const { thread, filing } = await subjectOfThread(tx, ctx, threadId);
    if (thread.status !== status) {
      await setThreadStatus(tx, threadId, status);
      await audit(tx, ctx, {
        action,
        unitCode: filing.unitCode,
        subject: filing.id,
        details: { thread: threadId, place: thread.place },
      });
    }
    return filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
