import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { type Decision, reviewDecision } from '@/db/schema/review';
import { type AuditEntry, audit } from '../audit';
import type { Context } from '../context';
import { type Move, nextState } from '../filing/moves';
import { callerOf } from './caller';
import type { Filing, Subject } from './subject';

interface Step {
  decision: Decision;
  action: AuditEntry['action'];
  reason: string;
  /** What else the step changes in the filing's row. */
  change: Partial<Pick<Filing, 'state' | 'held' | 'heldReason'>>;
}

/** Writes a decision: the decision itself, the filing as it stands after it, and the audit event, in this order. */
export async function decide(
  tx: Database,
  ctx: Context,
  { filing: before, newest }: Subject,
  { decision, action, reason, change }: Step,
): Promise<void> {
  const by = callerOf(ctx).accountId;
  await tx.insert(reviewDecision).values({ submissionId: newest.id, decision, reason, by, at: ctx.now });
  await tx
    .update(filing)
    .set({ ...change, updatedAt: ctx.now })
    .where(eq(filing.id, before.id));
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

/** The state after a move that was found possible before. */
export function stateAfter(subject: Subject, move: Move): Filing['state'] {
  const next = nextState(subject.filing.state, move);
  if (next === null) throw new Error(`${move} is out of sequence in ${subject.filing.state}`);
  return next;
}
