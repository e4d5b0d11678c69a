import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import type { SaveResult } from '@/server/filing/view';
import type { DeskAction, DeskState } from './desk-state';
import { isSettled } from './desk-state';
import type { Path, PathValue } from './paths';
import { valueAt } from './paths';
import { deskReducer } from './reducer';

const CELL: Path = 'cell:t3.new.natural';
const TEXT: Path = 'section:1';

function desk(): DeskState {
  return {
    report: emptyReport('form2021'),
    revision: 0,
    versions: {},
    contentHash: '',
    savedAt: new Date(0),
    undo: [],
    redo: [],
    unsaved: {},
    inFlight: {},
    conflicts: [],
    saving: 'saved',
    refusal: '',
    touched: null,
  };
}
const run = (state: DeskState, ...actions: DeskAction[]) => actions.reduce(deskReducer, state);
const put = (path: Path, to: PathValue, key = ''): DeskAction => ({
  type: 'edit',
  key,
  changes: [{ path, to }],
});
const answer = (over: Partial<SaveResult> = {}): DeskAction => ({
  type: 'saved',
  result: {
    revision: 1,
    versions: { [CELL]: 1 },
    savedAt: new Date(1_000),
    conflicts: [],
    state: 'draft',
    contentHash: 'h1',
    nearTexts: null,
    ...over,
  },
});

describe('typing', () => {
  it('queues what is typed upon the version its writer saw', () => {
    const state = run({ ...desk(), versions: { [CELL]: 4 } }, put(CELL, 7));
    expect(state.unsaved[CELL]).toEqual({ value: 7, baseVersion: 4 });
    expect(state.saving).toBe('unsaved');
  });

  it('takes back as one what the server filled in, as an edit upon the versions of its view', () => {
    const filled = {
      ...desk(),
      report: { ...emptyReport('form2021'), cells: { 't3.new.natural': 0, 't3.new.biz': 0 } },
      versions: { [CELL]: 3, 'cell:t3.new.biz': 3 },
    };
    const changes = [CELL, 'cell:t3.new.biz' as const].map((path) => ({ path, from: null, to: 0 }));
    const state = run(filled, { type: 'filled', changes }, { type: 'undo' });
    expect(state.report.cells).toEqual({ 't3.new.natural': null, 't3.new.biz': null });
    expect(state.unsaved[CELL]).toEqual({ value: null, baseVersion: 3 });
    expect(run(state, { type: 'redo' }).report.cells).toEqual({ 't3.new.natural': 0, 't3.new.biz': 0 });
  });

  it('makes one undo of one stay in a cell', () => {
    const state = run(desk(), put(CELL, 1, 'stay'), put(CELL, 12, 'stay'), { type: 'undo' });
    expect(valueAt(state.report, CELL)).toBeNull();
    expect(state.undo).toEqual([]);
  });

  it('does nothing where the value is the same', () => {
    const state = desk();
    expect(run(state, put(CELL, null))).toBe(state);
  });

  it('takes every edit back in order, and brings them all again', () => {
    const edit = fc.record({ path: fc.constantFrom(CELL, TEXT, 'title' as const), n: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const typed = edits.map(({ path, n }) => put(path, path === CELL ? n : `${n}`));
        const end = run(desk(), ...typed);
        const undos = end.undo.map((): DeskAction => ({ type: 'undo' }));
        const back = run(end, ...undos);
        expect(back.report.sections).toEqual(desk().report.sections);
        expect(valueAt(back.report, CELL)).toBeNull();
        const again = run(back, ...undos.map((): DeskAction => ({ type: 'redo' })));
        expect(again.report).toEqual(end.report);
      }),
    );
  });
});

describe('saving', () => {
  it('is settled once the server has what was typed', () => {
    const state = run(desk(), put(CELL, 7), { type: 'sending' }, answer());
    expect(isSettled(state)).toBe(true);
    expect(state.versions[CELL]).toBe(1);
    expect(state.saving).toBe('saved');
  });

  it('sends what was typed meanwhile upon the new version', () => {
    const state = run(desk(), put(CELL, 7), { type: 'sending' }, put(CELL, 8), answer());
    expect(state.unsaved[CELL]).toEqual({ value: 8, baseVersion: 1 });
    expect(valueAt(state.report, CELL)).toBe(8);
  });

  it('keeps everything after a failure, the newest value of each place', () => {
    const failed: DeskAction = { type: 'save-failed', fault: 'failed', refusal: '' };
    const state = run(desk(), put(CELL, 7), put(TEXT, '甲'), { type: 'sending' }, put(CELL, 8), failed);
    expect(state.unsaved).toEqual({
      [CELL]: { value: 8, baseVersion: 0 },
      [TEXT]: { value: '甲', baseVersion: 0 },
    });
    expect(state.saving).toBe('failed');
  });
});

describe('conflicts', () => {
  const conflict = answer({ versions: {}, conflicts: [{ path: CELL, value: 9, version: 3, by: null }] });
  const clashing = () => run(desk(), put(CELL, 7), { type: 'sending' }, conflict);

  it('overwrites neither value', () => {
    const state = clashing();
    expect(state.conflicts).toEqual([{ path: CELL, mine: 7, theirs: 9, version: 3 }]);
    expect(valueAt(state.report, CELL)).toBe(7);
    expect(state.unsaved).toEqual({});
    expect(isSettled(state)).toBe(false);
  });

  it('sends the own value upon the version seen, or takes the other', () => {
    const mine = run(clashing(), { type: 'resolved', path: CELL, keep: 'mine' });
    expect(mine.unsaved[CELL]).toEqual({ value: 7, baseVersion: 3 });
    const theirs = run(clashing(), { type: 'resolved', path: CELL, keep: 'theirs' });
    expect(valueAt(theirs.report, CELL)).toBe(9);
    expect(isSettled(theirs)).toBe(true);
  });

  it('follows further typing without sending it before the answer', () => {
    const state = run(clashing(), put(CELL, 70));
    expect(state.conflicts[0]?.mine).toBe(70);
    expect(state.unsaved[CELL]).toBeUndefined();
  });

  it('is none where both typed the same', () => {
    const same = answer({ versions: {}, conflicts: [{ path: CELL, value: 7, version: 3, by: null }] });
    expect(isSettled(run(desk(), put(CELL, 7), { type: 'sending' }, same))).toBe(true);
  });
});

describe('after a reload', () => {
  it('lays what was not saved over the draft and queues it', () => {
    const unsaved = { [TEXT]: { value: '写了一半', baseVersion: 2 } };
    const state = run(desk(), { type: 'restored', unsaved });
    expect(valueAt(state.report, TEXT)).toBe('写了一半');
    expect(state.unsaved).toEqual(unsaved);
  });
});
