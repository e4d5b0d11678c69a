import { requireMay } from '../access';
import type { Context } from '../context';
import type { Which } from '../filing/load-filing';
import { unitPlace } from '../units/unit-place';
import { whichReview } from './review-view';
import type { ReviewView } from './view';

/** Reads a filing as its office does, leaving no mark. NOT_FOUND where the unit has begun none. */
export async function viewReview(ctx: Context, which: Which): Promise<ReviewView> {
  requireMay(ctx, 'review.view', await unitPlace(ctx.db, which.unitCode));
  return whichReview(ctx, which);
}
