import { and, desc, eq, isNull } from 'drizzle-orm';
import { mailAddress, notice } from '@/db/schema/notice';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { smtp } from '../settings';
import type { NoticesView } from './view';

/** How many are shown; older ones say nothing any more. */
const SHOWN = 20;

/** The caller's own notices, and where they go by mail. */
export async function listNotices(ctx: Context): Promise<NoticesView> {
  const { accountId } = callerOf(ctx);
  const { db } = ctx;
  const rows = await db
    .select()
    .from(notice)
    .where(eq(notice.accountId, accountId))
    .orderBy(desc(notice.at), desc(notice.id))
    .limit(SHOWN);
  const [given] = await db.select().from(mailAddress).where(eq(mailAddress.accountId, accountId));
  return {
    notices: rows.map(({ id, kind, unitCode, year, title, body, at, readAt }) => ({
      ...{ id, kind, unitCode, year, title, body, at },
      read: readAt !== null,
    })),
    unread: await db.$count(notice, and(eq(notice.accountId, accountId), isNull(notice.readAt))),
    mail: smtp() === null ? null : { address: given?.address ?? '' },
  };
}
