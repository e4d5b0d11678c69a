import type { Role } from '@/db/schema/account';
import { formInForce } from '@/report/forms/registry';
import { type Action, GRANTS, may } from '../access';
import type { Actor } from '../context';
import type { UnitPlace } from '../units/unit-place';
import type { FilingRow } from './load-filing';
import type { Move } from './moves';
import type { ActionState, FilingAction, ThreadView } from './view';
import { whyNot } from './why-not';

/** What each of the screen's actions needs: the permission, and the move it makes in the state table, if any. */
const NEEDS: Readonly<Record<FilingAction, { permission: Action; move: Move | null }>> = {
  edit: { permission: 'filing.edit', move: 'edit' },
  import: { permission: 'filing.edit', move: 'edit' },
  'move-form': { permission: 'filing.edit', move: 'edit' },
  'request-sign-off': { permission: 'filing.request-sign-off', move: 'request-sign-off' },
  'withdraw-sign-off': { permission: 'filing.request-sign-off', move: 'withdraw-sign-off' },
  'sign-off': { permission: 'filing.sign-off', move: 'sign-off' },
  'refuse-sign-off': { permission: 'filing.sign-off', move: 'refuse-sign-off' },
  submit: { permission: 'filing.submit', move: 'submit' },
  recall: { permission: 'filing.submit', move: 'recall' },
  answer: { permission: 'filing.answer', move: null },
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
  filing: Pick<FilingRow, 'state' | 'year' | 'draft' | 'reading' | 'openedByReviewerAt'>;
  threads: readonly Pick<ThreadView, 'status'>[];
  /** The principal's sign-off stands for the draft as it is. */
  signedOff: boolean;
  /** The caller has edited this draft. */
  isAuthor: boolean;
}

/** Who does it instead, for a person whose roles don't grant it. */
function whoseItIs(permission: Action): string {
  const names = Object.keys(GRANTS[permission]).flatMap((role) => ROLE_NAMES[role as Role] ?? []);
  return `此项由本单位的${names.join('、')}办理。`;
}

/** Reasons that neither permission nor state knows of. */
function furtherReason(action: FilingAction, given: Circumstances): string | null {
  const { filing, threads } = given;
  if (action === 'move-form' && filing.draft.form === formInForce(filing.year).name && !filing.reading) {
    return `报告已经使用${filing.year}年度应当使用的格式，不需要转换。`;
  }
  if (action === 'sign-off' && given.isAuthor) return '您修改过这份报告，不能由您签批。请由其他负责人签批。';
  if (action === 'submit' && !given.signedOff) return '报告还没有主要负责人对当前内容的签批。请先送签批。';
  if (action === 'recall' && filing.openedByReviewerAt)
    return '审核人已经打开这份报告，不能撤回。请等待审核结果。';
  if (action === 'answer' && !threads.some((thread) => thread.status !== 'resolved')) {
    return '没有需要答复的审核意见。';
  }
  return null;
}

function stateOf(action: FilingAction, given: Circumstances): ActionState {
  const { permission, move } = NEEDS[action];
  const why = may(given.actor, permission, given.place)
    ? ((move && whyNot(given.filing.state, move)) ?? furtherReason(action, given))
    : whoseItIs(permission);
  return why === null ? { allowed: true } : { allowed: false, why };
}

/** What the person may do with the filing now, each with the reason where not. Findings are not among them. */
export function actionsOf(given: Circumstances): Record<FilingAction, ActionState> {
  const names = Object.keys(NEEDS) as FilingAction[];
  return Object.fromEntries(names.map((name) => [name, stateOf(name, given)])) as Record<
    FilingAction,
    ActionState
  >;
}
