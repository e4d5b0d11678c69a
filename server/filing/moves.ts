import type { FilingState } from '@/db/schema/filing';

/** What moves a filing from one state to another, by the unit and by the office. */
export const MOVES = [
  'edit',
  'request-check',
  'withdraw-check',
  'pass-check',
  'refuse-check',
  'request-sign-off',
  'withdraw-sign-off',
  'sign-off',
  'refuse-sign-off',
  'submit',
  'recall',
  'return',
  'accept',
  'publish',
  'send-back',
  'open-correction',
  'abandon-correction',
] as const;
export type Move = (typeof MOVES)[number];

/**
 * State × move → the state after it. What isn't here is out of sequence.
 * Guards that look at the content (findings, hashes, threads) are the verbs' own. Being with the unit's checker is no state:
 * it is a step on record for one very content (checking/check-of.ts).
 */
const MOVE_TABLE: Readonly<Record<FilingState, Partial<Record<Move, FilingState>>>> = {
  /** Only a correction can be abandoned: what is published then stands alone again (abandon-correction.ts). */
  draft: {
    edit: 'draft',
    'request-check': 'draft',
    'withdraw-check': 'draft',
    'refuse-check': 'draft',
    'pass-check': 'signing',
    'request-sign-off': 'signing',
    'abandon-correction': 'published',
  },
  /** Any edit voids what the principal was asked to sign, or has signed. */
  signing: {
    edit: 'draft',
    'withdraw-sign-off': 'draft',
    'sign-off': 'signed',
    'refuse-sign-off': 'draft',
  },
  signed: { edit: 'draft', 'withdraw-sign-off': 'draft', submit: 'submitted' },
  /** A recalled submission is still signed, until it is edited. */
  submitted: { recall: 'signed', return: 'returned', accept: 'accepted', 'send-back': 'returned' },
  /** Stays returned while it is mended; what the principal has signed already may go back unchanged. */
  returned: {
    edit: 'returned',
    'request-check': 'returned',
    'withdraw-check': 'returned',
    'refuse-check': 'returned',
    'pass-check': 'signing',
    'request-sign-off': 'signing',
    submit: 'submitted',
    'abandon-correction': 'published',
  },
  accepted: { publish: 'published', 'send-back': 'returned' },
  /** A correction is a new draft beside the published version, which stays public. */
  published: { 'open-correction': 'draft' },
};

/** By these moves a filing falls back to its unit's desk. */
const FALLS_BACK: ReadonlySet<Move> = new Set(['edit', 'withdraw-sign-off', 'refuse-sign-off', 'recall']);

/**
 * The state after a move; null where the move is out of sequence. `givenBack`: what the office decided last is that
 * the unit has to mend it (given-back.ts); then the filing falls back to `returned`, so that it keeps counting as such.
 */
export function nextState(state: FilingState, move: Move, givenBack = false): FilingState | null {
  const next = MOVE_TABLE[state][move] ?? null;
  return next !== null && givenBack && FALLS_BACK.has(move) ? 'returned' : next;
}

/** How a state is called on screen. */
export const STATE_NAMES: Readonly<Record<FilingState, string>> = {
  draft: '填报中',
  signing: '待签批',
  signed: '已签批',
  submitted: '待审核',
  returned: '已退回',
  accepted: '已通过',
  published: '已公布',
};
