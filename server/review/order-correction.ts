import { correctionOrder } from '@/db/schema/correction';
import { audit } from '../audit';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { type Change, changeFiling } from '../filing/change-filing';
import { publishedOf } from '../filing/correction';
import { correctionOrderOf } from '../filing/correction-part';
import type { Which } from '../filing/load-filing';
import { requireMove } from '../filing/why-not';
import { whichReview } from './review-view';
import type { ReviewView } from './view';

export interface CorrectionOrder extends Which {
  reason: string;
}

/** The unit of the office that the caller orders for: the reviewing one, else the city. */
function officeOf({ actor, place }: Change): string {
  const { reviewerCode, ancestors } = place;
  const offices = [reviewerCode, ancestors.at(-1)].filter((code) => typeof code === 'string');
  const own = offices.find((code) =>
    actor.roles.some(({ role, unitCode }) => role === 'reviewer' && unitCode === code),
  );
  if (own === undefined) throw new Error('a correction was ordered by no office');
  return own;
}

/**
 * 责令更正: tells the unit to correct what stands published, with the reason; the unit gets it as a task. Once a version:
 * CONFLICT where it has been told already.
 */
export async function orderCorrection(ctx: Context, input: CorrectionOrder): Promise<ReviewView> {
  await changeFiling(ctx, 'review.order-correction', input, async (change) => {
    const { tx, filing } = change;
    requireMove(filing.state, 'open-correction');
    const published = await publishedOf(tx, filing.id);
    if (!published) throw new Error(`filing ${filing.id} is published without a publication`);
    const { id: publicationId, version } = published.publication;
    if (await correctionOrderOf(tx, publicationId)) {
      throw new Refusal('CONFLICT', '已经责令单位更正这一版，无须重复办理。请等待单位提交更正。');
    }
    const officeCode = officeOf(change);
    await tx.insert(correctionOrder).values({
      ...{ filingId: filing.id, publicationId, reason: input.reason, officeCode },
      by: callerOf(ctx).accountId,
      at: ctx.now,
    });
    await audit(tx, ctx, {
      action: 'review.correction-ordered',
      unitCode: filing.unitCode,
      subject: filing.id,
      details: { reason: input.reason, version },
    });
  });
  return whichReview(ctx, input);
}
