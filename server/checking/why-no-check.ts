import type { Actor } from '../context';
import { whyNoReviewer } from '../filing/require-reviewer';
import type { UnitPlace } from '../units/unit-place';
import type { CheckStanding } from './view';

/** How the check stands, as far as a reason needs it; null where the unit has none. */
type Standing = { step: CheckStanding } | null;

/** Why a draft can't be sent to the checker; null where it can. */
export function whyNotRequest(check: Standing, place: UnitPlace): string | null {
  if (check === null) return '本单位没有开启复核，不需要送复核。请直接送签。';
  if (check.step === 'asked') return '报告已送复核。请等待复核结果；需要修改的，请先撤回送复核。';
  if (check.step === 'passed') return '当前内容已经复核通过，不需要再送复核。请直接送签。';
  return whyNoReviewer(place, '送复核');
}

/** Why there is nothing to take back from the checker; null where there is. */
export function whyNotWithdraw(check: Standing): string | null {
  return check?.step === 'asked' ? null : '报告现在没有送复核，不需要撤回。';
}

/** Whether the account is the unit's principal, of its own or 代行: who signs doesn't check. */
const signs = ({ roles }: Actor, unitCode: string): boolean =>
  roles.some((held) => held.role === 'principal' && held.unitCode === unitCode);

/** Why somebody can't check a draft; null where the person can. Four eyes: not who wrote it, not who signs it. */
export function whyNotCheck(
  check: Standing,
  { actor, unitCode, isAuthor }: { actor: Actor; unitCode: string; isAuthor: boolean },
): string | null {
  if (check?.step !== 'asked') return '报告现在没有送复核，不能办理复核。请等待填报员送复核。';
  if (isAuthor) return '您修改过这份报告，不能由您复核。请由本单位其他复核员复核。';
  if (signs(actor, unitCode)) return '您担任或代行本单位主要负责人，不能同时复核。请由本单位其他复核员复核。';
  return null;
}

/** Why a draft can't go to the principal for want of a check; null where it can. */
export function whyNotChecked(check: Standing): string | null {
  if (check === null || check.step === 'passed') return null;
  return check.step === 'asked'
    ? '报告正在复核，复核通过后由复核员送主要负责人签批。请等待复核结果。'
    : '本单位实行复核，当前内容还没有复核通过，不能送签。请先送复核。';
}

/** Who passed what is to be signed doesn't sign it. */
export const CHECKED_BY_YOU = '这份报告由您复核，不能再由您签批。请由其他负责人签批。';
