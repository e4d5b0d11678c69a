import type { FilingState } from '@/db/schema/filing';
import { Refusal } from '../errors';
import { type Move, nextState, STATE_NAMES } from './moves';

/** What each move is called on screen. */
const MOVE_NAMES: Readonly<Record<Move, string>> = {
  edit: '修改',
  'request-check': '送复核',
  'withdraw-check': '撤回送复核',
  'pass-check': '复核通过',
  'refuse-check': '退回修改',
  'request-sign-off': '送签',
  'withdraw-sign-off': '撤回送签',
  'sign-off': '签批',
  'refuse-sign-off': '退回填报员',
  submit: '提交',
  recall: '撤回提交',
  return: '退回',
  accept: '通过',
  publish: '公布',
  'send-back': '退回',
  'open-correction': '办理更正',
  'abandon-correction': '放弃更正',
};

/** What to do instead, by state. */
const INSTEAD: Readonly<Record<FilingState, string>> = {
  draft: '请先完成填报并送签。',
  signing: '请等待主要负责人签批，或先撤回送签。',
  signed: '请直接提交审核，或先撤回送签再修改。',
  submitted: '请等待审核结果；审核员打开之前可以撤回提交。',
  returned: '请按审核意见修改后重新送签。',
  accepted: '请等待公布；确需更改的，请联系审核单位退回。',
  published: '确需更改的，请办理更正。',
};

/** Why a move is out of sequence in a state, and what to do instead; null where it isn't. */
export function whyNot(state: FilingState, move: Move): string | null {
  if (nextState(state, move)) return null;
  return `报告现在是“${STATE_NAMES[state]}”，不能${MOVE_NAMES[move]}。${INSTEAD[state]}`;
}

/** The state after a move (moves.ts); PRECONDITION_FAILED with the reason where it is out of sequence. */
export function requireMove(state: FilingState, move: Move, givenBack = false): FilingState {
  const next = nextState(state, move, givenBack);
  if (!next) throw new Refusal('PRECONDITION_FAILED', whyNot(state, move) ?? '');
  return next;
}
