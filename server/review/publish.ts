import { and, eq, max } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { correction } from '@/db/schema/correction';
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
    const published = await writePublication(tx, ctx, subject);
    await closeCorrection(tx, subject, published);
    await decide(tx, ctx, subject, {
      decision: 'published',
      action: 'review.published',
      reason: '',
      move: 'publish',
      change: { correctionId: null },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}

/** The lock on the filing keeps two from taking the same version. */
async function writePublication(tx: Database, ctx: Context, { filing, newest }: Subject): Promise<string> {
  const [last] = await tx
    .select({ version: max(publication.version) })
    .from(publication)
    .where(and(eq(publication.unitCode, filing.unitCode), eq(publication.year, filing.year)));
  const [written] = await tx
    .insert(publication)
    .values({
      unitCode: filing.unitCode,
      year: filing.year,
      version: (last?.version ?? 0) + 1,
      submissionId: newest.id,
      by: callerOf(ctx).accountId,
      at: ctx.now,
    })
    .returning({ id: publication.id });
  if (!written) throw new Error('the publication was not written');
  return written.id;
}

/** A correction ends with the version that it made. */
async function closeCorrection(tx: Database, { filing }: Subject, resultId: string): Promise<void> {
  if (filing.correctionId === null) return;
  await tx.update(correction).set({ resultId }).where(eq(correction.id, filing.correctionId));
}
