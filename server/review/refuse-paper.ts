import type { Context } from '../context';
import { writeVerdict } from './confirm-paper';
import { decide } from './decide';
import { reviewViewOf } from './review-view';
import { subjectOf } from './subject';
import type { ReviewView } from './view';
import { writeThread } from './write-thread';

/**
 * Seal or hash on the paper are not the report's: it goes back with a comment that says what is wrong, its sign-off void, so
 * that it is signed anew before it comes again.
 */
export async function refusePaper(
  ctx: Context,
  { submissionId, reason }: { submissionId: string; reason: string },
): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.decide', 'check-paper');
    await writeVerdict(tx, ctx, subject, false);
    const text = `纸质签发件的签章或校验码不符：${reason}`;
    await writeThread(tx, ctx, subject, { place: { kind: 'form' }, text, openedBy: 'office' });
    await decide(tx, ctx, subject, {
      decision: 'returned',
      action: 'review.returned',
      reason: text,
      move: 'return',
      change: { signOffId: null },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
