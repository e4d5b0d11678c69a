import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { tellComment } from '../notices/tell-decision';
import { reviewViewOf } from './review-view';
import { subjectOfThread } from './subject';
import type { ReviewView } from './view';
import { setThreadStatus, writeMessage } from './write-thread';

export interface Reply {
  threadId: string;
  text: string;
}

/** A further word of the office in a thread that isn't resolved: it waits for the unit again. */
export async function reply(ctx: Context, { threadId, text }: Reply): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const { thread, filing, newest } = await subjectOfThread(tx, ctx, threadId);
    if (thread.status === 'resolved') {
      throw new Refusal('PRECONDITION_FAILED', '这条审核意见已解决。需要继续沟通时，请先重新打开。');
    }
    await writeMessage(tx, ctx, threadId, text);
    await setThreadStatus(tx, threadId, 'open');
    await tellComment(tx, ctx, { ...filing, number: newest.number });
    await audit(tx, ctx, {
      action: 'review.replied',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { thread: threadId },
    });
    return filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
