import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import type { DraftChanges, SaveResult } from '@/server/filing/view';
import type { DeskAction, DeskState } from './desk-state';
import { isSettled, pendingOf } from './desk-state';
import type { Path, PathValue } from './paths';
import { valueAt } from './paths';
import { deskReducer } from './reducer';
import { emptyDesk } from './testing/empty-desk';

const CELL: Path = 'cell:t3.new.natural';
const TEXT: Path = 'section:1';
const OTHER = { name: '复核员乙', at: new Date(500), own: false };

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
    basedOn: 0,
    versions: { [CELL]: 1 },
    savedAt: new Date(1_000),
    conflicts: [],
    state: 'draft',
    contentHash: 'h1',
    nearTexts: null,
    restated: false,
    ...over,
  },
});

describe('typing', () => {
  it('queues what is typed upon the version its writer saw', () => {
    const state = run({ ...emptyDesk(), versions: { [CELL]: 4 } }, put(CELL, 7));
    expect(state.unsaved[CELL]).toEqual({ value: 7, baseVersion: 4, base: null });
    expect(state.saving).toBe('unsaved');
  });

  it('takes back as one what the server filled in, as an edit upon the versions of its view', () => {
    const filled = {
      ...emptyDesk(),
      report: { ...emptyReport('form2021'), cells: { 't3.new.natural': 0, 't3.new.biz': 0 } },
      versions: { [CELL]: 3, 'cell:t3.new.biz': 3 },
    };
    const changes = [CELL, 'cell:t3.new.biz' as const].map((path) => ({ path, from: null, to: 0 }));
    const state = run(filled, { type: 'filled', fill: 3, changes }, { type: 'undo' });
    expect(state.report.cells).toEqual({ 't3.new.natural': null, 't3.new.biz': null });
    expect(state.unsaved[CELL]).toEqual({ value: null, baseVersion: 3, base: 0 });
    const again = run(state, { type: 'redo' });
    expect(again.report.cells).toEqual({ 't3.new.natural': 0, 't3.new.biz': 0 });
    // It goes out as that fill's value, and what is typed over it as the person's own.
    expect(again.unsaved[CELL]).toEqual({ value: 0, baseVersion: 3, base: 0, fill: 3 });
    expect(run(again, put(CELL, 5)).unsaved[CELL]).toEqual({ value: 5, baseVersion: 3, base: 0 });
    const twice = run(again, { type: 'undo' }, { type: 'redo' });
    expect(twice.unsaved[CELL]?.fill).toBe(3);
    expect(run(again, { type: 'undo' }).unsaved[CELL]?.fill).toBeUndefined();
  });

  it('makes one undo of one stay in a cell', () => {
    const state = run(emptyDesk(), put(CELL, 1, 'stay'), put(CELL, 12, 'stay'), { type: 'undo' });
    expect(valueAt(state.report, CELL)).toBeNull();
    expect(state.undo).toEqual([]);
  });

  it('does nothing where the value is the same', () => {
    const state = emptyDesk();
    expect(run(state, put(CELL, null))).toBe(state);
  });

  it('takes every edit back in order, and brings them all again', () => {
    const edit = fc.record({ path: fc.constantFrom(CELL, TEXT, 'title' as const), n: fc.nat(99) });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const typed = edits.map(({ path, n }) => put(path, path === CELL ? n : `${n}`));
        const end = run(emptyDesk(), ...typed);
        const undos = end.undo.map((): DeskAction => ({ type: 'undo' }));
        const back = run(end, ...undos);
        expect(back.report.sections).toEqual(emptyDesk().report.sections);
        expect(valueAt(back.report, CELL)).toBeNull();
        const again = run(back, ...undos.map((): DeskAction => ({ type: 'redo' })));
        expect(again.report).toEqual(end.report);
      }),
    );
  });
});

describe('saving', () => {
  it('is settled once the server has what was typed', () => {
    const state = run(emptyDesk(), put(CELL, 7), { type: 'sending' }, answer());
    expect(isSettled(state)).toBe(true);
    expect(state.versions[CELL]).toBe(1);
    expect(state.saving).toBe('saved');
  });

  it('sends what was typed meanwhile upon the new version', () => {
    const state = run(emptyDesk(), put(CELL, 7), { type: 'sending' }, put(CELL, 8), answer());
    expect(state.unsaved[CELL]).toEqual({ value: 8, baseVersion: 1, base: 7 });
    expect(valueAt(state.report, CELL)).toBe(8);
  });

  it('keeps everything after a failure, the newest value of each place', () => {
    const failed: DeskAction = { type: 'save-failed', fault: 'failed', refusal: '' };
    const state = run(emptyDesk(), put(CELL, 7), put(TEXT, '甲'), { type: 'sending' }, put(CELL, 8), failed);
    expect(state.unsaved).toEqual({
      [CELL]: { value: 8, baseVersion: 0, base: null, sent: [7] },
      [TEXT]: { value: '甲', baseVersion: 0, base: '', sent: ['甲'] },
    });
    expect(state.saving).toBe('failed');
  });
});

describe('conflicts', () => {
  const conflict = answer({ versions: {}, conflicts: [{ path: CELL, value: 9, version: 3, by: OTHER }] });
  const clashing = () => run(emptyDesk(), put(CELL, 7), { type: 'sending' }, conflict);

  it('overwrites neither value', () => {
    const state = clashing();
    expect(state.conflicts).toEqual([{ path: CELL, mine: 7, theirs: 9, base: null, version: 3, by: OTHER }]);
    expect(valueAt(state.report, CELL)).toBe(7);
    expect(state.unsaved).toEqual({});
    expect(isSettled(state)).toBe(false);
  });

  it('sends the own value upon the version seen, or takes the other', () => {
    const mine = run(clashing(), { type: 'resolved', path: CELL, to: 7 });
    expect(mine.unsaved[CELL]).toEqual({ value: 7, baseVersion: 3, base: 9 });
    const theirs = run(clashing(), { type: 'resolved', path: CELL, to: 9 });
    expect(valueAt(theirs.report, CELL)).toBe(9);
    expect(isSettled(theirs)).toBe(true);
    expect(valueAt(run(theirs, { type: 'undo' }).report, CELL)).toBe(7);
  });

  it('follows further typing without sending it before the answer', () => {
    const state = run(clashing(), put(CELL, 70));
    expect(state.conflicts[0]?.mine).toBe(70);
    expect(state.unsaved[CELL]).toBeUndefined();
  });

  it('is none where both typed the same', () => {
    const same = answer({ versions: {}, conflicts: [{ path: CELL, value: 7, version: 3, by: null }] });
    expect(isSettled(run(emptyDesk(), put(CELL, 7), { type: 'sending' }, same))).toBe(true);
  });
});

describe('after a reload', () => {
  it('lays what was not saved over the draft and queues it', () => {
    const unsaved = { [TEXT]: { value: '写了一半', baseVersion: 2, base: '写' } };
    const state = run(emptyDesk(), { type: 'restored', unsaved, stranded: [] });
    expect(valueAt(state.report, TEXT)).toBe('写了一半');
    expect(state.unsaved).toEqual(unsaved);
  });
});

/** What others changed, as the server tells it. */
const changes = (revision: number, ...places: [Path, PathValue][]): DeskAction => ({
  type: 'changed',
  changes: {
    ...{ form: 'form2021', revision, state: 'draft', savedAt: new Date(2_000), contentHash: 'h2' },
    places: places.map(([path, value]) => ({ path, value, version: revision, by: OTHER })),
  } satisfies DraftChanges,
});
const sent: DeskAction = { type: 'sending' };

describe('what others change', () => {
  it('is shown where nothing is typed, with whose it is until it is typed over', () => {
    const state = run(emptyDesk(), put(TEXT, '甲'), changes(1, [CELL, 5]));
    expect(valueAt(state.report, CELL)).toBe(5);
    expect(state.others[CELL]).toEqual(OTHER);
    expect(state.unsaved[TEXT]?.value).toBe('甲');
    const typed = run(state, put(CELL, 6));
    expect(typed.unsaved[CELL]).toEqual({ value: 6, baseVersion: 1, base: 5 });
    expect(typed.others[CELL]).toBeUndefined();
  });

  it('asks where the same cell holds something typed, and follows when it changes again', () => {
    const state = run(emptyDesk(), put(CELL, 6), changes(1, [CELL, 5]));
    expect(state.conflicts).toMatchObject([{ mine: 6, theirs: 5, version: 1, by: OTHER }]);
    expect(valueAt(state.report, CELL)).toBe(6);
    expect(run(state, changes(2, [CELL, 8])).conflicts).toMatchObject([{ mine: 6, theirs: 8, version: 2 }]);
    expect(isSettled(run(state, changes(2, [CELL, 6])))).toBe(true);
  });

  it('merges a text by paragraph and sends what came of it', () => {
    const opened = run(emptyDesk(), changes(1, [TEXT, '一\n二']));
    const state = run(opened, put(TEXT, '一甲\n二'), changes(2, [TEXT, '一\n二乙']));
    expect(state.conflicts).toEqual([]);
    expect(valueAt(state.report, TEXT)).toBe('一甲\n二乙');
    expect(state.unsaved[TEXT]).toEqual({ value: '一甲\n二乙', baseVersion: 2, base: '一\n二乙' });
  });

  it('stays the same object for a key that is typed elsewhere', () => {
    const opened = run(emptyDesk(), put(CELL, 6), changes(1, [CELL, 5], [TEXT, '乙']));
    expect(opened.conflicts).toHaveLength(1);
    expect(opened.others).toHaveProperty([TEXT]);
    const typed = run(opened, put('title', '标题'));
    expect(typed.conflicts).toBe(opened.conflicts);
    expect(typed.others).toBe(opened.others);
    expect(run(typed, put(TEXT, '丙')).others).not.toHaveProperty([TEXT]);
    expect(run(typed, put(CELL, 7)).conflicts).toMatchObject([{ path: CELL, mine: 7 }]);
  });

  it('merges likewise what a save brings back', () => {
    const opened = run(emptyDesk(), changes(1, [TEXT, '一\n二']));
    const refused = { path: TEXT, value: '一\n二乙', version: 2, by: OTHER };
    const result = answer({ revision: 2, basedOn: 2, versions: {}, conflicts: [refused] });
    const state = run(opened, put(TEXT, '一甲\n二'), sent, put(TEXT, '一甲甲\n二'), result);
    expect(state.unsaved[TEXT]?.value).toBe('一甲甲\n二乙');
    expect(state.saving).toBe('unsaved');
  });

  it('waits while a save is on its way', () => {
    const state = run(emptyDesk(), put(CELL, 6), sent);
    expect(run(state, changes(1, [CELL, 5]))).toBe(state);
  });

  it('takes an own value whose answer was lost for no one else’s', () => {
    const failed: DeskAction = { type: 'save-failed', fault: 'offline', refusal: '' };
    const state = run(emptyDesk(), put(CELL, 6), sent, failed, put(CELL, 66), changes(1, [CELL, 6]));
    expect(state.conflicts).toEqual([]);
    expect(state.unsaved[CELL]).toEqual({ value: 66, baseVersion: 1, base: 6 });
  });

  it('is known only up to what is known without a gap', () => {
    const contiguous = run(emptyDesk(), put(CELL, 6), sent, answer());
    expect(contiguous).toMatchObject({ revision: 1, newest: 1 });
    const gap = run(emptyDesk(), put(CELL, 6), sent, answer({ revision: 5, basedOn: 4 }));
    expect(gap).toMatchObject({ revision: 0, newest: 5 });
    expect(run(gap, changes(5, [TEXT, '乙']))).toMatchObject({ revision: 5, newest: 5 });
  });

  it('is no part of an undo', () => {
    const mine = run(emptyDesk(), put(CELL, 1), sent, answer());
    const theirs = run(mine, changes(2, [CELL, 5]));
    const back = run(theirs, { type: 'undo' });
    expect(valueAt(back.report, CELL)).toBe(5);
    expect(isSettled(back)).toBe(true);
    // Typed over in the same stay: that alone is taken back.
    const over = run(
      run(emptyDesk(), put(CELL, 1, 'stay'), sent, answer()),
      changes(2, [CELL, 5]),
      put(CELL, 57, 'stay'),
    );
    expect(valueAt(run(over, { type: 'undo' }).report, CELL)).toBe(5);
  });

  it('stays in a text whose own paragraphs are taken back and brought again', () => {
    const opened = run(emptyDesk(), changes(1, [TEXT, '一\n二']));
    const merged = run(opened, put(TEXT, '一甲\n二'), changes(2, [TEXT, '一\n二乙']));
    const back = run(merged, { type: 'undo' });
    expect(valueAt(back.report, TEXT)).toBe('一\n二乙');
    expect(valueAt(run(back, { type: 'redo' }).report, TEXT)).toBe('一甲\n二乙');
  });

  it('loses nothing typed, whatever comes in whatever order', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), n: fc.nat(5) }),
      fc.record({ kind: fc.constant('other' as const), n: fc.nat(5) }),
      fc.constant({ kind: 'send' as const, n: 0 }),
      fc.constant({ kind: 'fail' as const, n: 0 }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let state = emptyDesk();
        let revision = 0;
        let typed: PathValue = null;
        for (const { kind, n } of steps) {
          const busy = Object.keys(state.inFlight).length > 0;
          if (kind === 'type') {
            if (valueAt(state.report, CELL) !== n) typed = n;
            state = run(state, put(CELL, n));
          } else if (kind === 'other' && !busy) {
            revision += 1;
            state = run(state, changes(revision, [CELL, 100 + n]));
            if (isSettled(state)) typed = null;
          } else if (kind === 'send' && !busy && Object.keys(state.unsaved).length > 0)
            state = run(state, sent);
          else if (kind === 'fail' && busy) {
            state = run(state, { type: 'save-failed', fault: 'failed', refusal: '' });
          }
          // What was typed last is on the screen and kept on this machine.
          if (typed !== null) {
            expect(valueAt(state.report, CELL)).toBe(typed);
            expect(pendingOf(state)[CELL]?.value).toBe(typed);
          }
        }
      }),
    );
  });
});
