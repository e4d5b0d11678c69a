import { and, desc, eq, gt, inArray, notInArray } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { type Decision, reviewDecision } from '@/db/schema/review';
import { submission } from '@/db/schema/submission';
import { lastNumberBefore } from './correction';
import type { FilingRow } from './load-filing';

/** By these the unit gets its filing back. */
export const GIVEN_BACK: Decision[] = ['returned', 'sent_back'];

/**
 * Whether the office's last word on a filing is that its unit has to mend it: the newest decision is `returned` or
 * `sent_back`. Holding and releasing say nothing of it, nor what was decided before the correction that is under way.
 */
export async function isGivenBack(
  db: Database,
  { id, correctionId }: Pick<FilingRow, 'id' | 'correctionId'>,
): Promise<boolean> {
  const after = await lastNumberBefore(db, correctionId);
  const [newest] = await db
    .select({ decision: reviewDecision.decision })
    .from(reviewDecision)
    .innerJoin(submission, eq(submission.id, reviewDecision.submissionId))
    .where(
      and(
        eq(submission.filingId, id),
        gt(submission.number, after),
        notInArray(reviewDecision.decision, ['held', 'released']),
      ),
    )
    // Nothing is decided on a version after it was given back: where it was, that is the last word.
    .orderBy(desc(submission.number), desc(inArray(reviewDecision.decision, GIVEN_BACK)))
    .limit(1);
  return newest !== undefined && GIVEN_BACK.includes(newest.decision);
}
