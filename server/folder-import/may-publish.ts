import { may } from '../access';
import type { Actor } from '../context';
import type { UnitPlace } from '../units/unit-place';
import type { WhyNot } from './view';

/**
 * Why somebody who may take a file in for a unit may not make it public; null where they may. The report of the own
 * government is the office's above to publish, past or not: nobody does it for themselves. Pure.
 *
 * @param reviewerName the unit whose office reviews the unit's report; null where the platform has none
 */
export function whyNotPublisher(
  actor: Actor | null,
  place: UnitPlace | null,
  reviewerName: string | null,
): WhyNot {
  if (may(actor, 'import.publish', place)) return null;
  const why = '这是本级政府自己的报告，不能由本级公布';
  if (reviewerName !== null) return `${why}。请将文件交${reviewerName}的审核员导入公布。`;
  return `${why}，平台上也没有负责审核该报告的机关。请联系平台管理员，先为其指定负责审核的上级机关，再由该机关导入公布。`;
}
