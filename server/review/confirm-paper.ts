import type { Database } from '@/db/connection';
import { paperVerdict } from '@/db/schema/signed-paper';
import { audit } from '../audit';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { reviewViewOf } from './review-view';
import { type Subject, subjectOf } from './subject';
import type { ReviewView } from './view';

/** Keeps what the office found on the paper's scan; once for each scan. */
export async function writeVerdict(
  tx: Database,
  ctx: Context,
  { newest }: Subject,
  matches: boolean,
): Promise<void> {
  const { signOffId } = newest;
  // A step that is open (actions.ts) has a paper, and a paper a sign-off.
  if (signOffId === null) throw new Error('a paper without a sign-off');
  await tx.insert(paperVerdict).values({ signOffId, matches, by: callerOf(ctx).accountId, at: ctx.now });
}

/** 签章与校验码相符: from now on the paper counts as the principal's sign-off, and the report can be accepted. */
export async function confirmPaper(
  ctx: Context,
  { submissionId }: { submissionId: string },
): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.decide', 'check-paper');
    await writeVerdict(tx, ctx, subject, true);
    await audit(tx, ctx, {
      action: 'review.paper-confirmed',
      unitCode: subject.filing.unitCode,
      subject: subject.filing.id,
      details: { submission: subject.newest.number, signOff: subject.newest.signOffId },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
