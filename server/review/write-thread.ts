import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { commentMessage, commentThread, type ThreadOpener } from '@/db/schema/review';
import type { Place } from '@/report/finding';
import { callerOf } from '../caller';
import type { Context } from '../context';
import type { Subject } from './subject';

/** Opens a thread on the newest submission with the office's first word. */
export async function writeThread(
  tx: Database,
  ctx: Context,
  { filing, newest }: Subject,
  { place, text, openedBy }: { place: Place; text: string; openedBy: ThreadOpener },
): Promise<void> {
  const [thread] = await tx
    .insert(commentThread)
    .values({ filingId: filing.id, submissionId: newest.id, place, openedBy, at: ctx.now })
    .returning({ id: commentThread.id });
  if (thread === undefined) throw new Error('the thread was not written');
  await writeMessage(tx, ctx, thread.id, text);
}

/** Adds a word of the office to a thread. */
export async function writeMessage(
  tx: Database,
  ctx: Context,
  threadId: string,
  text: string,
): Promise<void> {
  await tx
    .insert(commentMessage)
    .values({ threadId, text, side: 'office', by: callerOf(ctx).accountId, at: ctx.now });
}

/** Sets where a thread stands. */
export async function setThreadStatus(
  tx: Database,
  threadId: string,
  status: 'open' | 'resolved',
): Promise<void> {
  await tx.update(commentThread).set({ status }).where(eq(commentThread.id, threadId));
}
