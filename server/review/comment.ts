import type { Place } from '@/report/finding';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { tellComment } from '../notices/tell-decision';
import { placeExists } from './place-exists';
import { reviewViewOf } from './review-view';
import { subjectOf } from './subject';
import type { ReviewView } from './view';
import { writeThread } from './write-thread';

export interface NewComment {
  submissionId: string;
  place: Place;
  text: string;
}

/**
 * The reviewer's comment on a place of the newest submission; opens a thread. BAD_REQUEST where the report has no
 * such place.
 */
export async function comment(ctx: Context, { submissionId, place, text }: NewComment): Promise<ReviewView> {
  const filingId = await ctx.db.transaction(async (tx) => {
    const subject = await subjectOf(tx, ctx, submissionId, 'review.comment', 'comment');
    if (!placeExists(subject.newest.report, place)) {
      throw new Refusal(
        'BAD_REQUEST',
        '这一版报告中没有意见所指的位置，意见没有保存。请在报告中重新选择单元格或段落。',
      );
    }
    await writeThread(tx, ctx, subject, { place, text, openedBy: 'office' });
    await tellComment(tx, ctx, { ...subject.filing, number: subject.newest.number });
    await audit(tx, ctx, {
      action: 'review.commented',
      unitCode: subject.filing.unitCode,
      subject: subject.filing.id,
      details: { submission: subject.newest.number, place },
    });
    return subject.filing.id;
  });
  return reviewViewOf(ctx, filingId);
}
