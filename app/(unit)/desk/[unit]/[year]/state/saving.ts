import type { FilingView, SaveResult } from '@/server/filing/view';
import type { Conflict, DeskState, SaveFault, Unsaved } from './desk-state';
import { isSettled } from './desk-state';
import type { Path } from './paths';
import { withValue } from './paths';
import { layOver } from './typing';

/** Hands the queue to the running request; what is typed from now on waits for the next. */
export function sending(state: DeskState): DeskState {
  return { ...state, inFlight: state.unsaved, unsaved: {}, saving: 'saving', refusal: '' };
}

/** Takes the server's answer in: new versions, and what somebody else changed meanwhile. */
export function saved(state: DeskState, result: SaveResult): DeskState {
  const versions = { ...state.versions, ...result.versions };
  const refused = new Map(result.conflicts.map((conflict) => [conflict.path, conflict]));
  const unsaved: Record<string, Unsaved> = {};
  for (const [path, typed] of Object.entries(state.unsaved)) {
    if (!refused.has(path)) unsaved[path] = { ...typed, baseVersion: versions[path] ?? typed.baseVersion };
  }
  const conflicts = result.conflicts.flatMap(({ path, value, version }): Conflict[] => {
    const mine = (state.unsaved[path] ?? state.inFlight[path])?.value;
    return mine === undefined || mine === value ? [] : [{ path: path as Path, mine, theirs: value, version }];
  });
  for (const { path, version } of result.conflicts) versions[path] = version;
  return {
    ...state,
    versions,
    unsaved,
    inFlight: {},
    conflicts: [...state.conflicts.filter((old) => !refused.has(old.path)), ...conflicts],
    revision: result.revision,
    contentHash: result.contentHash,
    savedAt: result.savedAt,
    saving: Object.keys(unsaved).length > 0 ? 'unsaved' : 'saved',
    refusal: '',
  };
}

/** Puts what the request carried back into the queue; what was typed since wins. */
export function saveFailed(state: DeskState, fault: SaveFault, refusal: string): DeskState {
  const unsaved = { ...state.inFlight, ...state.unsaved };
  return { ...state, unsaved, inFlight: {}, saving: fault, refusal };
}

/** 用我的 sends the own value again upon the version seen now; 用现在的 takes the other's. */
export function resolved(state: DeskState, path: Path, keep: 'mine' | 'theirs'): DeskState {
  const conflict = state.conflicts.find((one) => one.path === path);
  if (!conflict) return state;
  const conflicts = state.conflicts.filter((one) => one !== conflict);
  if (keep === 'theirs') {
    return { ...state, conflicts, report: withValue(state.report, path, conflict.theirs) };
  }
  const unsaved = { ...state.unsaved, [path]: { value: conflict.mine, baseVersion: conflict.version } };
  return { ...state, conflicts, unsaved, saving: 'unsaved' };
}

/** What an earlier visit typed and couldn't save is laid over the draft and queued again. */
export function restored(state: DeskState, kept: Record<string, Unsaved>): DeskState {
  const unsaved = { ...kept, ...state.unsaved };
  if (Object.keys(unsaved).length === 0) return state;
  return { ...state, unsaved, report: layOver(state.report, unsaved), saving: 'unsaved' };
}

/** The server's newer view replaces the draft beneath what is typed; another form ends the undo history. */
export function viewed(state: DeskState, view: FilingView): DeskState {
  if (view.revision < state.revision) return state;
  const replaced = view.draft.form !== state.report.form;
  const waiting = Object.fromEntries(
    state.conflicts.map(({ path, mine, version }) => [path, { value: mine, baseVersion: version }]),
  );
  return {
    ...state,
    report: replaced ? view.draft : layOver(view.draft, state.inFlight, waiting, state.unsaved),
    revision: view.revision,
    versions: view.versions,
    contentHash: view.contentHash,
    savedAt: view.savedAt,
    // The server has answered, so somebody is signed in again: what waits may go out.
    saving: state.saving === 'expired' ? (isSettled(state) ? 'saved' : 'unsaved') : state.saving,
    undo: replaced ? [] : state.undo,
    redo: replaced ? [] : state.redo,
  };
}
