import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import type { FilingView } from '@/server/filing/view';
import type { DeskAction, DeskState, Stranded } from './desk-state';
import { isSettled } from './desk-state';
import type { Path, PathValue } from './paths';
import { valueAt } from './paths';
import { deskReducer } from './reducer';
import { formWithPlace } from './stranded';
import { emptyDesk } from './testing/empty-desk';

/** 本年新制作数量 is a column of the 2019 form alone; table 3's new applications are on both. */
const OLD: Path = 'cell:t2.a1.rules.made_new';
const BOTH: Path = 'cell:t3.new.natural';
const TEXT: Path = 'section:1';

const run = (state: DeskState, ...actions: DeskAction[]) => actions.reduce(deskReducer, state);
const put = (path: Path, to: PathValue): DeskAction => ({ type: 'edit', key: '', changes: [{ path, to }] });
const onOldForm = (): DeskState => ({ ...emptyDesk(), report: emptyReport('form2019') });
const sending: DeskAction = { type: 'sending' };
const refused: DeskAction = { type: 'save-failed', fault: 'failed', refusal: '没有这一格' };

/** The view that comes once somebody has moved the filing to another form. */
const moved = (form: 'form2019' | 'form2021', revision: number): DeskAction => ({
  type: 'viewed',
  view: {
    draft: emptyReport(form),
    revision,
    versions: {},
    contentHash: 'h',
    savedAt: new Date(1),
  } as FilingView,
});

describe('what is typed on a form that the report is moved from', () => {
  const typed = () => run(onOldForm(), put(OLD, 3), put(BOTH, 5), put(TEXT, '甲'));

  it('is set aside where the new form has no place for it, and goes on where it has one', () => {
    const state = run(typed(), moved('form2021', 4));
    expect(state.stranded).toEqual([
      { path: OLD, typed: { value: 3, baseVersion: 0, base: null }, kept: null },
    ]);
    expect(Object.keys(state.unsaved)).toEqual([BOTH, TEXT]);
    expect(valueAt(state.report, BOTH)).toBe(5);
    expect(valueAt(state.report, TEXT)).toBe('甲');
    expect(state.report.cells).not.toHaveProperty(OLD.slice(5));
  });

  it('lets the rest go where the server has refused all of it', () => {
    const state = run(typed(), sending, refused, moved('form2021', 4));
    expect(state).toMatchObject({ saving: 'unsaved', refusal: '' });
    expect(state.stranded.map(({ path }) => path)).toEqual([OLD]);
  });

  it('is set aside too where the refusal comes after the new form', () => {
    const state = run(onOldForm(), put(OLD, 3), sending, moved('form2021', 4), refused);
    expect(state.stranded.map(({ typed }) => typed.value)).toEqual([3]);
    expect(state).toMatchObject({ saving: 'saved', refusal: '' });
    expect(isSettled(state)).toBe(true);
  });

  it('is none where the server had it before the move', () => {
    const result = { revision: 1, basedOn: 0, versions: { [OLD]: 1 }, savedAt: new Date(2), conflicts: [] };
    const saved: DeskAction = {
      type: 'saved',
      result: { ...result, state: 'draft', contentHash: 'h1', nearTexts: null, restated: false },
    };
    expect(run(onOldForm(), put(OLD, 3), sending, moved('form2021', 4), saved).stranded).toEqual([]);
  });

  it('is set aside while it is asked about', () => {
    const by = { name: '复核员乙', at: new Date(500), own: false };
    const changes = {
      form: 'form2019',
      revision: 1,
      state: 'draft',
      savedAt: new Date(2),
      contentHash: 'h',
    } as const;
    const asked: DeskAction = {
      type: 'changed',
      changes: { ...changes, places: [{ path: OLD, value: 9, version: 1, by }] },
    };
    const state = run(onOldForm(), put(OLD, 3), asked, moved('form2021', 4));
    expect(state.conflicts).toEqual([]);
    expect(state.stranded.map(({ typed }) => typed.value)).toEqual([3]);
  });
});

describe('what is kept on the machine for a form that is no more', () => {
  const kept = { key: ['a', 'f', 'w'] as [string, string, string], at: new Date(3) };
  const old: Stranded = { path: OLD, typed: { value: 3, baseVersion: 0, base: null }, kept };

  it('stays until the person has no more use for it', () => {
    const state = run(emptyDesk(), { type: 'restored', unsaved: {}, stranded: [old] });
    expect(state.stranded).toEqual([old]);
    expect(run(state, moved('form2021', 2)).stranded).toEqual([old]);
    expect(run(state, { type: 'stranded-dropped', which: old }).stranded).toEqual([]);
  });

  it('keeps beside it what was set aside and isn’t written yet', () => {
    const fresh = run(onOldForm(), put(OLD, 8), moved('form2021', 4));
    const both = run(fresh, { type: 'restored', unsaved: {}, stranded: [old] });
    expect(both.stranded.map(({ typed }) => typed.value)).toEqual([3, 8]);
    const written = run(both, { type: 'stranded-kept', which: both.stranded.slice(1), kept });
    expect(written.stranded.map((one) => one.kept)).toEqual([kept, kept]);
  });

  it('is named by the form that had it', () => {
    expect(formWithPlace(OLD)?.name).toBe('form2019');
    expect(formWithPlace(BOTH)?.name).toBe('form2021');
    expect(formWithPlace('cell:t9.none')).toBeUndefined();
  });
});
