import { and, eq, max } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { publication } from '@/db/schema/publication';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { decide } from './decide';
import { reviewViewOf } from './review-view';
import { type Subject, subjectOf } from './subject';
import type { ReviewView } from './view';

/** Makes an accepted submission public as the unit's next version for the year, unless the city holds it. */
export async function publish(ctx: Context, { submissionId }: { submissionId: string }): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.decide', 'publish');
    await writePublication(tx, ctx, subject);
    await decide(tx, ctx, subject, {
      decision: 'published',
      action: 'review.published',
      reason: '',
      move: 'publish',
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}

/** The lock on the filing keeps two from taking the same version. */
async function writePublication(tx: Database, ctx: Context, { filing, newest }: Subject): Promise<void> {
  const [last] = await tx
    .select({ version: max(publication.version) })
    .from(publication)
    .where(and(eq(publication.unitCode, filing.unitCode), eq(publication.year, filing.year)));
  await tx.insert(publication).values({
    unitCode: filing.unitCode,
    year: filing.year,
    version: (last?.version ?? 0) + 1,
    submissionId: newest.id,
    by: callerOf(ctx).accountId,
    at: ctx.now,
  });
}
