import type { Role } from '@/db/schema/account';
import { formInForce } from '@/report/forms/registry';
import { type Action, GRANTS, may } from '../access';
import type { Check } from '../checking/check-of';
import {
  CHECKED_BY_YOU,
  whyNotCheck,
  whyNotChecked,
  whyNotRequest,
  whyNotWithdraw,
} from '../checking/why-no-check';
import type { Actor } from '../context';
import type { UnitPlace } from '../units/unit-place';
import { NO_CORRECTION } from './correction';
import type { FilingRow } from './load-filing';
import type { Move } from './moves';
import { whyNoReviewer } from './require-reviewer';
import type { ActionState, FilingAction, ThreadView } from './view';
import { whyNot } from './why-not';

/** What each of the screen's actions needs: the permission, and the move it makes in the state table, if any. */
const NEEDS: Readonly<Record<FilingAction, { permission: Action; move: Move | null }>> = {
  edit: { permission: 'filing.edit', move: 'edit' },
  import: { permission: 'filing.edit', move: 'edit' },
  'move-form': { permission: 'filing.edit', move: 'edit' },
  'request-check': { permission: 'filing.request-check', move: 'request-check' },
  'withdraw-check': { permission: 'filing.request-check', move: 'withdraw-check' },
  'pass-check': { permission: 'filing.check', move: 'pass-check' },
  'refuse-check': { permission: 'filing.check', move: 'refuse-check' },
  'request-sign-off': { permission: 'filing.request-sign-off', move: 'request-sign-off' },
  'withdraw-sign-off': { permission: 'filing.request-sign-off', move: 'withdraw-sign-off' },
  'sign-off': { permission: 'filing.sign-off', move: 'sign-off' },
  'refuse-sign-off': { permission: 'filing.sign-off', move: 'refuse-sign-off' },
  submit: { permission: 'filing.submit', move: 'submit' },
  recall: { permission: 'filing.submit', move: 'recall' },
  answer: { permission: 'filing.answer', move: null },
  'open-correction': { permission: 'filing.correct', move: 'open-correction' },
  'amend-correction': { permission: 'filing.correct', move: 'abandon-correction' },
  'abandon-correction': { permission: 'filing.correct', move: 'abandon-correction' },
};

const ROLE_NAMES: Readonly<Partial<Record<Role, string>>> = {
  drafter: '填报员',
  checker: '复核员',
  office_editor: '汇总编辑',
  principal: '主要负责人',
};

/** What the decision looks at beside the filing itself. */
export interface Circumstances {
  actor: Actor;
  place: UnitPlace;
  filing: Pick<FilingRow, 'state' | 'year' | 'draft' | 'reading' | 'openedByReviewerAt' | 'correctionId'>;
  threads: readonly Pick<ThreadView, 'status' | 'openedBy'>[];
  /** The principal's sign-off stands for the draft as it is. */
  signedOff: boolean;
  /** The caller has edited this draft. */
  isAuthor: boolean;
  /** Null where the unit doesn't have its reports checked. */
  check: Pick<Check, 'step'> | null;
  /** The caller passed what would be signed. */
  isChecker: boolean;
}

/** What each action is called on screen. */
const ACTION_NAMES: Readonly<Record<FilingAction, string>> = {
  edit: '修改报告',
  import: '导入文件',
  'move-form': '转换报告格式',
  'request-check': '送复核',
  'withdraw-check': '撤回送复核',
  'pass-check': '复核',
  'refuse-check': '复核',
  'request-sign-off': '送签',
  'withdraw-sign-off': '撤回送签',
  'sign-off': '签批',
  'refuse-sign-off': '退回填报员',
  submit: '提交',
  recall: '撤回提交',
  answer: '回复审核意见',
  'open-correction': '办理更正',
  'amend-correction': '修改更正说明',
  'abandon-correction': '放弃更正',
};

/** The kinds of unit whose own report is compiled. */
const GOVERNMENTS: ReadonlySet<UnitPlace['kind']> = new Set([
  'city',
  'district',
  'county',
  'development_zone',
]);

/** Who makes the report: 汇总编辑 only where it is a government's own. */
function holdersOf(permission: Action, { kind }: UnitPlace): string {
  const roles = Object.keys(GRANTS[permission]).filter(
    (role) => role !== 'office_editor' || GOVERNMENTS.has(kind),
  );
  return roles.flatMap((role) => ROLE_NAMES[role as Role] ?? []).join('或');
}

/** Who does it instead, for a person whose roles don't grant it; once it is signed, what comes next. */
function whoseItIs(action: FilingAction, { filing, place, signedOff }: Circumstances): string {
  const holders = holdersOf(NEEDS[action].permission, place);
  if (action === 'submit' && filing.state === 'signed' && signedOff)
    return `签批完成，下一步由${holders}提交。`;
  return `${ACTION_NAMES[action]}由本单位${holders}办理。`;
}

/** What the office above wrote when it sent the report back waits for the unit's answer. */
export const NOT_ANSWERED = '市级退回时提出的意见还没有回复，不能提交。请先在审核意见中逐条回复。';

const waitsAbove = ({ openedBy, status }: Circumstances['threads'][number]) =>
  openedBy === 'above' && status === 'open';

/** Steps of a correction that is under way. */
const OF_A_CORRECTION: ReadonlySet<FilingAction> = new Set(['amend-correction', 'abandon-correction']);

/** Reasons that neither permission nor state knows of. */
function furtherReason(action: FilingAction, given: Circumstances): string | null {
  const { filing, threads } = given;
  if (action === 'move-form' && filing.draft.form === formInForce(filing.year).name && !filing.reading) {
    return `报告已经使用${filing.year}年度应当使用的格式，不需要转换。`;
  }
  if (action === 'sign-off' && given.isAuthor) return '您修改过这份报告，不能由您签批。请由其他负责人签批。';
  if (action === 'sign-off' && given.isChecker) return CHECKED_BY_YOU;
  if (action === 'request-sign-off') return whyNotChecked(given.check) ?? whyNoReviewer(given.place, '送签');
  if (action === 'submit') return whyNotSubmit(given);
  if (action === 'recall' && filing.openedByReviewerAt)
    return '审核员已经打开这份报告，不能撤回。请等待审核结果。';
  if (OF_A_CORRECTION.has(action) && filing.correctionId === null) return NO_CORRECTION;
  if (action === 'answer' && !threads.some((thread) => thread.status !== 'resolved')) {
    return '没有需要回复的审核意见。';
  }
  return checkReason(action, given);
}

/** What stands in the way of a step of the check. */
function checkReason(action: FilingAction, given: Circumstances): string | null {
  const { actor, check, isAuthor, place } = given;
  if (action === 'request-check') return whyNotRequest(check, place);
  if (action === 'withdraw-check') return whyNotWithdraw(check);
  if (action !== 'pass-check' && action !== 'refuse-check') return null;
  return whyNotCheck(check, { actor, unitCode: place.unitCode, isAuthor });
}

function stateOf(action: FilingAction, given: Circumstances): ActionState {
  const { permission, move } = NEEDS[action];
  const why = may(given.actor, permission, given.place)
    ? ((move && whyNot(given.filing.state, move)) ?? furtherReason(action, given))
    : whoseItIs(action, given);
  return why === null ? { allowed: true } : { allowed: false, why };
}

function whyNotSubmit({ place, signedOff, threads }: Circumstances): string | null {
  if (!signedOff) return '报告还没有主要负责人对当前内容和说明的签批。请先送签。';
  return whyNoReviewer(place, '提交') ?? (threads.some(waitsAbove) ? NOT_ANSWERED : null);
}

/** What the person may do with the filing now, each with the reason where not. Findings are not among them. */
export function actionsOf(given: Circumstances): Record<FilingAction, ActionState> {
  const names = Object.keys(NEEDS) as FilingAction[];
  return Object.fromEntries(names.map((name) => [name, stateOf(name, given)])) as Record<
    FilingAction,
    ActionState
  >;
}
