import { describe, expect, it } from 'vitest';
import type { AtStake, FilingView } from '@/server/filing/view';
import type { DeskState } from './desk-state';
import { isSettled } from './desk-state';
import { cellPath, valueAt } from './paths';
import { deskReducer } from './reducer';
import { emptyDesk } from './testing/empty-desk';

const PATH = cellPath('t3.new.natural');
const stake: AtStake = { kind: 'signing', name: null, at: new Date(0), token: 'signing:1' };

/** A desk that has typed 4 where 1 stood, and was asked before that is saved. */
function askedDesk(): DeskState {
  const stood = { ...emptyDesk(), report: { ...emptyDesk().report, cells: { 't3.new.natural': 1 } } };
  const typed = deskReducer(stood, { type: 'edit', key: '', changes: [{ path: PATH, to: 4 }] });
  const sent = deskReducer(typed, { type: 'sending' });
  return deskReducer(sent, { type: 'save-failed', fault: 'asks', refusal: '', stake });
}
const viewed = (state: DeskState, atStake: AtStake | null) => {
  const { report: draft, revision, versions, contentHash, savedAt } = emptyDesk();
  const view = { draft, revision, versions, contentHash, savedAt, atStake };
  return deskReducer(state, { type: 'viewed', view: view as unknown as FilingView });
};

describe('a save that would void what was signed', () => {
  it('asks, and keeps what was typed', () => {
    const state = askedDesk();
    expect(state).toMatchObject({ saving: 'asks', asked: stake, voids: null });
    expect(state.unsaved[PATH]?.value).toBe(4);
    const more = deskReducer(state, { type: 'edit', key: '', changes: [{ path: PATH, to: 5 }] });
    expect(more).toMatchObject({ saving: 'asks' });
    expect(deskReducer(state, { type: 'put-off' })).toMatchObject({ saving: 'asks', asked: null });
  });

  it('goes out once the person knows, with the token of the very thing', () => {
    const state = deskReducer(askedDesk(), { type: 'acknowledged', token: stake.token });
    expect(state).toMatchObject({ saving: 'unsaved', asked: null, voids: stake.token });
    expect(viewed(state, stake).voids).toBe(stake.token);
    expect(viewed(state, { ...stake, token: 'signed:2' }).voids).toBeNull();
    expect(viewed(state, null).voids).toBeNull();
  });

  it('is given up on the person’s word alone: what stood there stands again', () => {
    const state = deskReducer(askedDesk(), { type: 'given-up' });
    expect(valueAt(state.report, PATH)).toBe(1);
    expect(isSettled(state)).toBe(true);
    expect(state).toMatchObject({ saving: 'saved', asked: null });
  });

  it('goes out by itself once nothing is at stake any more', () => {
    expect(viewed(askedDesk(), null)).toMatchObject({ saving: 'unsaved', asked: null });
    expect(viewed(askedDesk(), stake)).toMatchObject({ saving: 'asks', asked: stake });
  });
});
