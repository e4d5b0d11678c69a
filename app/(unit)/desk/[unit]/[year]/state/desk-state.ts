import type { ReportData } from '@/report/report';
import type { FilingView, SaveResult } from '@/server/filing/view';
import type { Path, PathValue } from './paths';

/** One value changed by hand. */
export interface TypedChange {
  path: Path;
  from: PathValue;
  to: PathValue;
}

/** What one undo takes back: one cell's typing, a paste, a suggestion, 其余为 0. */
export interface Batch {
  /** Edits with the same key, one after the other, are one batch. */
  key: string;
  changes: TypedChange[];
}

/** Typed and not known to be saved; `baseVersion` is the version its writer saw. */
export interface Unsaved {
  value: PathValue;
  baseVersion: number;
}

/** Somebody else changed the same place meanwhile. */
export interface Conflict {
  path: Path;
  mine: PathValue;
  theirs: PathValue;
  version: number;
}

/** `expired`: nobody is signed in any more; what is typed waits in the outbox for the person to come back. */
export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed' | 'offline' | 'expired';
/** What became of a save that failed. */
export type SaveFault = Extract<Saving, 'failed' | 'offline' | 'expired'>;

export interface DeskState {
  report: ReportData;
  revision: number;
  versions: Record<string, number>;
  contentHash: string;
  savedAt: Date;
  undo: Batch[];
  redo: Batch[];
  unsaved: Record<string, Unsaved>;
  /** What the running request carries. */
  inFlight: Record<string, Unsaved>;
  conflicts: Conflict[];
  saving: Saving;
  /** The server's sentence where it refused the save. */
  refusal: string;
  /** The place the last undo or redo touched, for the screen to go to; null once gone to. */
  touched: Path | null;
}

export type DeskAction =
  | { type: 'edit'; key: string; changes: { path: Path; to: PathValue }[] }
  /** The server has filled these in; one undo takes them back. */
  | { type: 'filled'; changes: TypedChange[] }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'restored'; unsaved: Record<string, Unsaved> }
  | { type: 'sending' }
  | { type: 'saved'; result: SaveResult }
  | { type: 'save-failed'; fault: SaveFault; refusal: string }
  | { type: 'resolved'; path: Path; keep: 'mine' | 'theirs' }
  | { type: 'viewed'; view: FilingView };

/** The desk as it opens: what the server has, nothing typed yet. */
export function openDesk(view: FilingView): DeskState {
  return {
    report: view.draft,
    revision: view.revision,
    versions: view.versions,
    contentHash: view.contentHash,
    savedAt: view.savedAt,
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

/** Nothing typed is at risk: all of it is on the server and no conflict waits for an answer. */
export function isSettled(state: DeskState): boolean {
  return (
    Object.keys(state.unsaved).length === 0 &&
    Object.keys(state.inFlight).length === 0 &&
    state.conflicts.length === 0
  );
}
