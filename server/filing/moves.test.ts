import { describe, expect, it } from 'vitest';
import { FILING_STATES, type FilingState } from '@/db/schema/filing';
import { MOVES, type Move, nextState } from './moves';
import { whyNot } from './why-not';

/** The state table as DESIGN.md's 'States' tells it, written out: everything else must be out of sequence. */
const ALLOWED: [FilingState, Move, FilingState][] = [
  ['draft', 'edit', 'draft'],
  ['draft', 'request-check', 'draft'],
  ['draft', 'withdraw-check', 'draft'],
  ['draft', 'refuse-check', 'draft'],
  ['draft', 'pass-check', 'signing'],
  ['draft', 'request-sign-off', 'signing'],
  ['signing', 'edit', 'draft'],
  ['signing', 'withdraw-sign-off', 'draft'],
  ['signing', 'refuse-sign-off', 'draft'],
  ['signing', 'sign-off', 'signed'],
  ['signed', 'edit', 'draft'],
  ['signed', 'withdraw-sign-off', 'draft'],
  ['signed', 'submit', 'submitted'],
  ['submitted', 'recall', 'signed'],
  ['submitted', 'return', 'returned'],
  ['submitted', 'accept', 'accepted'],
  ['submitted', 'send-back', 'returned'],
  ['returned', 'edit', 'returned'],
  ['returned', 'request-check', 'returned'],
  ['returned', 'withdraw-check', 'returned'],
  ['returned', 'refuse-check', 'returned'],
  ['returned', 'pass-check', 'signing'],
  ['returned', 'request-sign-off', 'signing'],
  ['returned', 'submit', 'submitted'],
  ['accepted', 'publish', 'published'],
  ['accepted', 'send-back', 'returned'],
  ['published', 'open-correction', 'draft'],
  ['draft', 'abandon-correction', 'published'],
  ['returned', 'abandon-correction', 'published'],
];

describe('nextState', () => {
  for (const state of FILING_STATES) {
    it.each(MOVES)(`from ${state} by %s`, (move) => {
      const expected = ALLOWED.find(([from, by]) => from === state && by === move)?.[2] ?? null;
      expect(nextState(state, move)).toBe(expected);
    });
  }
});

describe('a filing that was given back', () => {
  it('falls back to returned, from wherever the unit takes it back', () => {
    const fallsTo = (state: FilingState, move: Move) => nextState(state, move, true);
    expect(fallsTo('signing', 'withdraw-sign-off')).toBe('returned');
    expect(fallsTo('signing', 'refuse-sign-off')).toBe('returned');
    expect(fallsTo('signing', 'edit')).toBe('returned');
    expect(fallsTo('signed', 'edit')).toBe('returned');
    expect(fallsTo('signed', 'withdraw-sign-off')).toBe('returned');
    expect(fallsTo('submitted', 'recall')).toBe('returned');
    expect(fallsTo('returned', 'request-sign-off')).toBe('signing');
    expect(fallsTo('signing', 'sign-off')).toBe('signed');
    expect(fallsTo('signed', 'submit')).toBe('submitted');
    expect(fallsTo('accepted', 'edit')).toBeNull();
  });
});

describe('whyNot', () => {
  it('is silent exactly where the move is in sequence, else says the state and what to do', () => {
    for (const state of FILING_STATES) {
      for (const move of MOVES) {
        const why = whyNot(state, move);
        if (nextState(state, move)) expect(why).toBeNull();
        else expect(why).toMatch(/^报告现在是“.+”，不能.+。.+。$/);
      }
    }
  });
});
