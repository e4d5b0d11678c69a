import { and, eq, isNull } from 'drizzle-orm';
import { notice } from '@/db/schema/notice';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { listNotices } from './list-notices';
import type { NoticesView } from './view';

/** Marks one of the caller's own notices as read, or all of them (`noticeId` null). Another's is not there. */
export async function markRead(
  ctx: Context,
  { noticeId }: { noticeId: string | null },
): Promise<NoticesView> {
  const { accountId } = callerOf(ctx);
  await ctx.db
    .update(notice)
    .set({ readAt: ctx.now })
    .where(
      and(
        eq(notice.accountId, accountId),
        isNull(notice.readAt),
        ...(noticeId === null ? [] : [eq(notice.id, noticeId)]),
      ),
    );
  return listNotices(ctx);
}
