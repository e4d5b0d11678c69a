import type { ChangedBy } from '@/server/filing/view';
import type { Batch, Conflict, DeskState, Unsaved } from './desk-state';
import { fillOf } from './desk-state';
import { clashes, mergeParagraphs, textOf } from './merge-paragraphs';
import type { Path, PathValue } from './paths';
import { asText, isCell, withValue } from './paths';

/** What the server has at a place, newer than what is known here. */
export interface Standing {
  path: string;
  value: PathValue;
  version: number;
  by: ChangedBy | null;
}

const isSame = (one: PathValue, other: PathValue): boolean => one === other || (one ?? '') === (other ?? '');

/**
 * Takes in what the server has at one place. Nothing typed there: it is shown. Something typed: the same value, or an
 * earlier one of the person's own, is no matter; texts merge by paragraph; what is left is a conflict, and asks.
 */
export function meet(state: DeskState, standing: Standing): DeskState {
  const path = standing.path as Path;
  const { value, version, by } = standing;
  const known = { ...state, versions: { ...state.versions, [path]: version } };
  const typed = typedAt(state, path);
  if (!typed) {
    const report = withValue(known.report, path, value);
    return { ...known, report, others: { ...known.others, [path]: by }, undo: apart(known.undo, path) };
  }
  const cleared = without(known, path);
  if (isSame(typed.value, value)) return cleared;
  const rebased: Unsaved = { value: typed.value, baseVersion: version, base: value, ...fillOf(typed) };
  if (typed.sent?.some((earlier) => isSame(earlier, value))) return queue(cleared, path, rebased);
  const merged = isCell(path) ? null : mergedText(typed.base, typed.value, value);
  if (merged === null) {
    const conflict = { path, mine: typed.value, theirs: value, base: typed.base, version, by };
    return { ...cleared, conflicts: [...cleared.conflicts, conflict] };
  }
  const laid = {
    ...cleared,
    report: withValue(cleared.report, path, merged),
    undo: apart(cleared.undo, path),
  };
  const told = { ...laid, others: { ...laid.others, [path]: by } };
  return isSame(merged, value) ? told : queue(told, path, { ...rebased, value: merged });
}

/** What of a conflict is to be chosen; one chunk, whole against whole, for a cell. */
export const chunksOf = ({ base, mine, theirs }: Pick<Conflict, 'base' | 'mine' | 'theirs'>) =>
  mergeParagraphs(asText(base), asText(mine), asText(theirs));

/** What is typed at a place and not yet known to be saved; the newest where a request carries an older. */
function typedAt({ conflicts, inFlight, unsaved }: DeskState, path: Path): Unsaved | undefined {
  const conflict = conflicts.find((one) => one.path === path);
  if (conflict) return { value: conflict.mine, baseVersion: conflict.version, base: conflict.base };
  return unsaved[path] ?? inFlight[path];
}

function mergedText(base: PathValue, mine: PathValue, theirs: PathValue): string | null {
  const chunks = chunksOf({ base, mine, theirs });
  return clashes(chunks).length === 0 ? textOf(chunks) : null;
}

function without(state: DeskState, path: Path): DeskState {
  const { [path]: _typed, ...unsaved } = state.unsaved;
  const { [path]: _sent, ...inFlight } = state.inFlight;
  return { ...state, unsaved, inFlight, conflicts: state.conflicts.filter((one) => one.path !== path) };
}

function queue(state: DeskState, path: Path, typed: Unsaved): DeskState {
  return { ...state, unsaved: { ...state.unsaved, [path]: typed } };
}

/** What is typed at the place from now on is an undo of its own: it must not take the other's change back with it. */
function apart(undo: Batch[], path: Path): Batch[] {
  const last = undo.at(-1);
  if (!last?.changes.some((change) => change.path === path)) return undo;
  return [...undo.slice(0, -1), { ...last, key: '' }];
}
