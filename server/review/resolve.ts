import type { Context } from '../context';
import { settleThread } from './settle-thread';
import type { ReviewView } from './view';

/** Marks a thread as settled, answered or not. Doing so twice changes nothing. */
export const resolve = (ctx: Context, { threadId }: { threadId: string }): Promise<ReviewView> =>
  settleThread(ctx, threadId, 'resolved', 'review.resolved');
