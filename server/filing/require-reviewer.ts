import { Refusal } from '../errors';
import type { UnitPlace } from '../units/unit-place';

/** Why a unit's report can't be signed or filed for want of an office that reviews it; null where there is one. */
export function whyNoReviewer(
  { reviewerCode }: Pick<UnitPlace, 'reviewerCode'>,
  step: '送复核' | '送签' | '提交',
) {
  if (reviewerCode !== null) return null;
  return `平台上没有负责审核本单位报告的机关，不能${step}。请联系平台管理员，先为本单位指定负责审核的上级机关；已填写的内容不受影响。`;
}

/** Refuses where no office reviews the unit: what is filed there would wait for ever. */
export function requireReviewer(place: UnitPlace, step: '送复核' | '送签' | '提交'): void {
  const why = whyNoReviewer(place, step);
  if (why !== null) throw new Refusal('PRECONDITION_FAILED', why);
}
