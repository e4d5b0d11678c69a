import type { Context } from '../context';
import { settleThread } from './settle-thread';
import type { ReviewView } from './view';

/** Opens a resolved or answered thread again: it waits for the unit. Doing so twice changes nothing. */
export const reopen = (ctx: Context, { threadId }: { threadId: string }): Promise<ReviewView> =>
  settleThread(ctx, threadId, 'open', 'review.reopened');
