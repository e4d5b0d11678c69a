import { publicDifferences } from '@/report/differences';
import { Refusal } from '../errors';
import type { Change } from './change-filing';
import { publishedOf } from './correction';

/** Refuses a correction that corrects nothing: what everybody would see is what everybody sees already. */
export async function requireCorrecting(
  { tx, filing }: Change,
  step: '送复核' | '送签' | '提交',
): Promise<void> {
  if (filing.correctionId === null) return;
  const published = await publishedOf(tx, filing.id);
  if (!published) throw new Error(`filing ${filing.id} corrects what is not published`);
  if (publicDifferences(published.submission.report, filing.draft).length > 0) return;
  throw new Refusal(
    'PRECONDITION_FAILED',
    `更正稿与第${published.publication.version}次公布的报告内容完全相同，不能${step}。请修改需要更正的内容；不需要更正的，请放弃更正。`,
  );
}
