import { eq } from 'drizzle-orm';
import { filing } from '@/db/schema/filing';
import { commentMessage, commentThread } from '@/db/schema/review';
import { requireMay } from '../access';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { type Change, changeFiling } from './change-filing';
import type { Which } from './load-filing';
import type { FilingView } from './view';
import { viewFiling } from './view-filing';

/** Whose filing a thread belongs to; an unknown thread is refused like a foreign one. */
async function whichOf(ctx: Context, threadId: string): Promise<Which> {
  const [found] = await ctx.db
    .select({ unitCode: filing.unitCode, year: filing.year })
    .from(commentThread)
    .innerJoin(filing, eq(filing.id, commentThread.filingId))
    .where(eq(commentThread.id, threadId));
  if (!found) {
    requireMay(ctx, 'filing.answer', null);
    throw new Error('an answer was granted without a place');
  }
  return found;
}

/** Marks the thread answered; refused once the reviewer has resolved it. */
async function markAnswered({ tx }: Change, threadId: string): Promise<void> {
  const [thread] = await tx.select().from(commentThread).where(eq(commentThread.id, threadId)).for('update');
  if (thread?.status === 'resolved') {
    throw new Refusal('PRECONDITION_FAILED', '这条审核意见已经办结，不需要再回复。如有补充，请联系审核员。');
  }
  await tx.update(commentThread).set({ status: 'answered' }).where(eq(commentThread.id, threadId));
}

/** The unit's answer in a thread: open becomes answered; the reviewer resolves it. */
export async function answer(ctx: Context, input: { threadId: string; text: string }): Promise<FilingView> {
  const which = await whichOf(ctx, input.threadId);
  await changeFiling(ctx, 'filing.answer', which, async (change) => {
    const { tx, filing: row, actor } = change;
    await markAnswered(change, input.threadId);
    await tx.insert(commentMessage).values({
      threadId: input.threadId,
      text: input.text,
      side: 'unit',
      by: actor.accountId,
      at: ctx.now,
    });
    await audit(tx, ctx, {
      action: 'filing.answered',
      unitCode: row.unitCode,
      subject: row.id,
      details: { threadId: input.threadId },
    });
  });
  return viewFiling(ctx, which);
}
