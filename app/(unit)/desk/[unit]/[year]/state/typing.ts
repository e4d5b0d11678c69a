import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import type { Batch, DeskState, Saving, TypedChange, Unsaved } from './desk-state';
import { clashes, mergeParagraphs, textOf } from './merge-paragraphs';
import type { Path, PathValue } from './paths';
import { asText, hasPlace, isCell, valueAt, withValue } from './paths';

/** Undo reaches this many batches back. */
const UNDO_DEPTH = 200;
/** What the screen goes on saying of the saving while the person types on. */
const LASTING: ReadonlySet<Saving> = new Set(['saving', 'offline', 'expired', 'asks']);

/** Applies edits to the draft, queues them, and remembers how to take them back. */
export function type(state: DeskState, key: string, edits: { path: Path; to: PathValue }[]): DeskState {
  const changes = edits
    .map(({ path, to }) => ({ path, from: valueAt(state.report, path), to }))
    .filter((change) => change.from !== change.to);
  if (changes.length === 0) return state;
  return { ...enter(state, changes), undo: remember(state.undo, { key, changes }), redo: [], touched: null };
}

/** Remembers what the server filled in at one click, so that it is taken back as one; the view brings the values. */
export function filled(state: DeskState, fill: number, changes: TypedChange[]): DeskState {
  if (changes.length === 0) return state;
  return { ...state, undo: remember(state.undo, { key: '', changes, fill }), redo: [], touched: null };
}

/** Takes the last batch back, as a new edit: the server sees it as any other. */
export function undo(state: DeskState): DeskState {
  const batch = state.undo.at(-1);
  if (!batch) return state;
  const back = batch.changes.map(({ path, from, to }) => ({ path, from: to, to: from })).reverse();
  return {
    ...enter(state, stillMine(state, back)),
    undo: state.undo.slice(0, -1),
    redo: [...state.redo, batch],
    touched: batch.changes[0]?.path ?? null,
  };
}

/** Brings what was taken back again; of a fill also whose statement it was. */
export function redo(state: DeskState): DeskState {
  const batch = state.redo.at(-1);
  if (!batch) return state;
  return {
    ...enter(state, stillMine(state, batch.changes), batch.fill),
    redo: state.redo.slice(0, -1),
    undo: [...state.undo, { ...batch, key: '' }],
    touched: batch.changes[0]?.path ?? null,
  };
}

/**
 * What undo or redo may change: places that stand as the person left them. Of a text that another has changed since, only
 * the own paragraphs; another's value is left alone.
 */
function stillMine(state: DeskState, changes: readonly TypedChange[]): TypedChange[] {
  return changes.flatMap(({ path, from, to }) => {
    const now = valueAt(state.report, path);
    if (now === from) return [{ path, from, to }];
    if (isCell(path)) return [];
    const chunks = mergeParagraphs(asText(from), asText(to), asText(now));
    return clashes(chunks).length > 0 ? [] : [{ path, from: now, to: textOf(chunks) }];
  });
}

/** The draft with what is typed and not yet saved laid over it, as far as its form has a place for it. */
export function layOver(report: ReportData, ...queues: Record<string, Unsaved>[]): ReportData {
  const form = formByName(report.form);
  return queues
    .flatMap((queue) => Object.entries(queue))
    .filter(([path]) => hasPlace(form, path))
    .reduce((laid, [path, { value }]) => withValue(laid, path as Path, value), report);
}

function enter(state: DeskState, changes: TypedChange[], fill?: number): DeskState {
  const unsaved = { ...state.unsaved };
  let { others, report } = state;
  for (const { path, to } of changes) {
    const upon = unsaved[path] ?? state.inFlight[path];
    unsaved[path] = {
      baseVersion: state.versions[path] ?? 0,
      base: valueAt(report, path),
      ...(upon ? { baseVersion: upon.baseVersion, base: upon.base } : {}),
      ...(unsaved[path]?.sent ? { sent: unsaved[path].sent } : {}),
      ...(fill === undefined ? {} : { fill }),
      value: to,
    };
    report = withValue(report, path, to);
    if (path in others) others = without(others, path);
  }
  const saving = LASTING.has(state.saving) ? state.saving : 'unsaved';
  const touched = new Set<string>(changes.map((change) => change.path));
  // What hasn't changed stays the same object: who shows it isn't drawn again for a key typed elsewhere.
  const conflicts = state.conflicts.some(({ path }) => touched.has(path))
    ? state.conflicts.map((conflict) =>
        touched.has(conflict.path) ? { ...conflict, mine: valueAt(report, conflict.path) } : conflict,
      )
    : state.conflicts;
  return { ...state, report, unsaved: withoutConflicted(unsaved, conflicts), conflicts, others, saving };
}

function without(others: DeskState['others'], path: Path): DeskState['others'] {
  const { [path]: _, ...rest } = others;
  return rest;
}

/** A place in conflict waits for its answer and isn't sent. */
function withoutConflicted(unsaved: Record<string, Unsaved>, conflicts: readonly { path: string }[]) {
  const waiting = new Set(conflicts.map((conflict) => conflict.path));
  return Object.fromEntries(Object.entries(unsaved).filter(([path]) => !waiting.has(path)));
}

export function remember(undo: Batch[], batch: Batch): Batch[] {
  const last = undo.at(-1);
  if (batch.key === '' || last?.key !== batch.key) return [...undo, batch].slice(-UNDO_DEPTH);
  const seen = new Map(last.changes.map((change) => [change.path, change]));
  for (const change of batch.changes) {
    const earlier = seen.get(change.path);
    seen.set(change.path, earlier ? { ...change, from: earlier.from } : change);
  }
  return [...undo.slice(0, -1), { key: batch.key, changes: [...seen.values()] }];
}
