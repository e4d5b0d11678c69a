import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { type Decision, reviewDecision } from '@/db/schema/review';
import { type AuditEntry, audit } from '../audit';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { moveFiling } from '../filing/move-filing';
import type { Move } from '../filing/moves';
import { tellDecision } from '../notices/tell-decision';
import type { Filing, Subject } from './subject';

interface Step {
  decision: Decision;
  action: AuditEntry['action'];
  reason: string;
  /** The move it makes in the state table, if any. */
  move?: Move;
  /** What else the step changes in the filing's row. */
  change?: Partial<Pick<Filing, 'held' | 'heldReason' | 'correctionId' | 'signOffId'>>;
}

/** Writes a decision: the decision itself, the filing as it stands after it, and the audit event, in this order. */
export async function decide(
  tx: Database,
  ctx: Context,
  { filing: before, newest }: Subject,
  { decision, action, reason, move, change = {} }: Step,
): Promise<void> {
  const by = callerOf(ctx).accountId;
  await tx.insert(reviewDecision).values({ submissionId: newest.id, decision, reason, by, at: ctx.now });
  if (move) await moveFiling(ctx, { tx, filing: before }, move, change);
  else
    await tx
      .update(filing)
      .set({ ...change, updatedAt: ctx.now })
      .where(eq(filing.id, before.id));
  await tellDecision(tx, ctx, { ...before, number: newest.number }, decision);
  await audit(tx, ctx, {
    action,
    unitCode: before.unitCode,
    subject: before.id,
    details: {
      year: before.year,
      submission: newest.number,
      contentHash: newest.contentHash,
      ...(reason === '' ? {} : { reason }),
    },
  });
}
