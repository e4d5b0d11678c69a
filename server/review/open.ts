import { and, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { filing } from '@/db/schema/filing';
import { may, requireMay } from '../access';
import { audit } from '../audit';
import type { Context } from '../context';
import type { Which } from '../filing/load-filing';
import { unitPlace } from '../units/unit-place';
import { whichReview } from './review-view';
import type { ReviewView } from './view';

/**
 * Reads a filing as its office does. Where the caller decides on it, a submission is marked as opened: from then
 * on the unit can't recall it. An office that only watches leaves no mark.
 */
export async function open(ctx: Context, which: Which): Promise<ReviewView> {
  const place = requireMay(ctx, 'review.view', await unitPlace(ctx.db, which.unitCode));
  if (may(ctx.actor, 'review.decide', place)) await ctx.db.transaction((tx) => markOpened(tx, ctx, which));
  return whichReview(ctx, which);
}

async function markOpened(tx: Database, ctx: Context, { unitCode, year }: Which): Promise<void> {
  const [found] = await tx
    .select()
    .from(filing)
    .where(and(eq(filing.unitCode, unitCode), eq(filing.year, year)))
    .for('update');
  if (found?.state !== 'submitted' || found.openedByReviewerAt !== null) return;
  await tx.update(filing).set({ openedByReviewerAt: ctx.now }).where(eq(filing.id, found.id));
  await audit(tx, ctx, {
    action: 'review.opened',
    unitCode,
    subject: found.id,
    details: { year },
  });
}
