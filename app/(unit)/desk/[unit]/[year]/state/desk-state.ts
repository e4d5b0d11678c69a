import type { PendingKey } from '@/components/pending-edits';
import type { ReportData } from '@/report/report';
import type { AtStake, ChangedBy, DraftChanges, FilingView, SaveResult } from '@/server/filing/view';
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
  /** The revision of the fill that it was, for what the server filled in: a redo brings the statement back too. */
  fill?: number;
}

/** Typed and not known to be saved. */
export interface Unsaved {
  value: PathValue;
  /** The version its writer saw. */
  baseVersion: number;
  /** The value of that version: what two people's texts are merged over. */
  base: PathValue;
  /** Earlier values that went out without an answer: where one of them stands now, it is the writer's own. */
  sent?: PathValue[];
  /** A redo puts back what this fill, by its revision, had put in. */
  fill?: number;
}

/** Somebody else changed the same place meanwhile. */
export interface Conflict {
  path: Path;
  mine: PathValue;
  theirs: PathValue;
  /** What both started from. */
  base: PathValue;
  version: number;
  /** Whose `theirs` is; null where the trail doesn't tell. */
  by: ChangedBy | null;
}

/** Typed and not saved, for a place that the report's form doesn't have any more: it can only be shown. */
export interface Stranded {
  path: string;
  typed: Unsaved;
  /** Where on this machine it is kept, and when it was typed; null while it isn't. */
  kept: { key: PendingKey; at: Date } | null;
}

/**
 * `expired`: nobody is signed in any more; what is typed waits in the outbox for the person to come back.
 * `asks`: saving it would void a check or a signature; it waits there for the person's word.
 */
export type Saving = 'saved' | 'unsaved' | 'saving' | 'failed' | 'offline' | 'expired' | 'asks';
/** What became of a save that failed. */
export type SaveFault = Extract<Saving, 'failed' | 'offline' | 'expired' | 'asks'>;

export interface DeskState {
  report: ReportData;
  /** Everything up to this revision of the draft is in `report`, save what is typed over it. */
  revision: number;
  /** The newest revision heard of. */
  newest: number;
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
  /** The token of what the person has said an edit may void. */
  voids: string | null;
  /** What a change that was refused would void: the question that stands open. */
  asked: AtStake | null;
  stranded: Stranded[];
  /** Places that others have changed since the desk was opened, and that haven't been typed over since. */
  others: Record<string, ChangedBy | null>;
  /** Whether what is typed is kept on this machine until it is saved. */
  kept: boolean;
  /** The place the last undo or redo touched, for the screen to go to; null once gone to. */
  touched: Path | null;
}

export type DeskAction =
  | { type: 'edit'; key: string; changes: { path: Path; to: PathValue }[] }
  /** The server has filled these in; one undo takes them back. */
  | { type: 'filled'; fill: number; changes: TypedChange[] }
  | { type: 'undo' }
  | { type: 'redo' }
  /** What windows before this one have left; `stranded` is all that is kept of that kind. */
  | { type: 'restored'; unsaved: Record<string, Unsaved>; stranded: Stranded[] }
  | { type: 'stranded-kept'; which: readonly Stranded[]; kept: NonNullable<Stranded['kept']> }
  /** The person has no more use for it. */
  | { type: 'stranded-dropped'; which: Stranded }
  | { type: 'sending' }
  | { type: 'saved'; result: SaveResult }
  | { type: 'save-failed'; fault: SaveFault; refusal: string; stake?: AtStake }
  /** Something else than a save was refused because of what it would void. */
  | { type: 'asked'; stake: AtStake }
  /** The person knows what an edit voids and goes on; null: takes that back. */
  | { type: 'acknowledged'; token: string | null }
  /** The question is left open: what is typed waits on this machine. */
  | { type: 'put-off' }
  /** What is typed and not saved is dropped. */
  | { type: 'given-up' }
  /** The person has chosen what a place in conflict shall be. */
  | { type: 'resolved'; path: Path; to: PathValue }
  /** A newer revision has been heard of. */
  | { type: 'told'; revision: number }
  | { type: 'changed'; changes: DraftChanges }
  | { type: 'kept'; kept: boolean }
  | { type: 'viewed'; view: FilingView };

/** The desk as it opens: what the server has, nothing typed yet. */
export function openDesk(view: FilingView): DeskState {
  return {
    report: view.draft,
    revision: view.revision,
    newest: view.revision,
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
    voids: null,
    asked: null,
    stranded: [],
    others: {},
    kept: true,
    touched: null,
  };
}

/**
 * Everything typed that the server isn't known to have, by place: what to keep on this machine. A place in conflict is kept
 * upon its base, so that it is asked about again.
 */
export function pendingOf({ conflicts, inFlight, unsaved }: DeskState): Record<string, Unsaved> {
  const waiting = Object.fromEntries(
    conflicts.map(({ path, mine, base, version }) => [
      path,
      { value: mine, baseVersion: Math.max(0, version - 1), base },
    ]),
  );
  return { ...waiting, ...backInQueue(inFlight, unsaved) };
}

/** Which fill an edit puts back, to be handed on with it. */
export const fillOf = ({ fill }: Unsaved): Pick<Unsaved, 'fill'> => (fill === undefined ? {} : { fill });

/** What a request carried, beneath what was typed since; what it carried may have arrived, and is remembered. */
export function backInQueue(
  inFlight: Record<string, Unsaved>,
  unsaved: Record<string, Unsaved>,
): Record<string, Unsaved> {
  const queue = { ...inFlight, ...unsaved };
  for (const [path, { value, sent = [] }] of Object.entries(inFlight)) {
    const waits = queue[path];
    if (waits)
      queue[path] = { ...waits, sent: [...new Set([...sent, ...(waits.sent ?? []), value])].slice(-20) };
  }
  return queue;
}

/** Nothing typed is at risk: all of it is on the server and no conflict waits for an answer. */
export function isSettled(state: DeskState): boolean {
  return (
    Object.keys(state.unsaved).length === 0 &&
    Object.keys(state.inFlight).length === 0 &&
    state.conflicts.length === 0
  );
}
