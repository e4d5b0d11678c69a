import type { AtStake, DraftChanges, FilingView, SaveResult } from '@/server/filing/view';
import { askedUpon } from './asking';
import type { DeskState, SaveFault, Stranded, Unsaved } from './desk-state';
import { backInQueue, fillOf } from './desk-state';
import { meet } from './meeting';
import type { Path, PathValue } from './paths';
import { valueAt, withValue } from './paths';
import { setAside } from './stranded';
import { layOver, remember } from './typing';

/** Hands the queue to the running request; what is typed from now on waits for the next. */
export function sending(state: DeskState): DeskState {
  return { ...state, inFlight: state.unsaved, unsaved: {}, saving: 'saving', refusal: '' };
}

/** Takes the server's answer in: new versions, and what somebody else changed meanwhile. */
export function saved(state: DeskState, result: SaveResult): DeskState {
  const versions = { ...state.versions, ...result.versions };
  const unsaved: Record<string, Unsaved> = {};
  for (const [path, typed] of Object.entries(state.unsaved)) {
    const carried = state.inFlight[path];
    const version = result.versions[path];
    unsaved[path] =
      carried && version !== undefined
        ? { value: typed.value, baseVersion: version, base: carried.value, ...fillOf(typed) }
        : typed;
  }
  const settled = { ...state, versions, unsaved, inFlight: carriedInVain(state, result) };
  const met = result.conflicts.reduce(meet, settled);
  return {
    ...met,
    inFlight: {},
    revision: knownUpTo(state, result),
    newest: Math.max(state.newest, result.revision),
    contentHash: result.contentHash,
    savedAt: result.savedAt,
    saving: afterAnswer(met),
    refusal: '',
  };
}

/** What was carried to places that somebody else has changed: to be met with what stands there. */
function carriedInVain({ inFlight }: DeskState, { conflicts }: SaveResult): Record<string, Unsaved> {
  const refused = new Set(conflicts.map(({ path }) => path));
  return Object.fromEntries(Object.entries(inFlight).filter(([path]) => refused.has(path)));
}

/** The save's own revision is known here, and those before it only where it was laid upon one that is. */
function knownUpTo(state: DeskState, { basedOn, revision, versions }: SaveResult): number {
  const overtaken = Object.entries(versions).some(([path, version]) => (state.versions[path] ?? 0) > version);
  if (overtaken) return Math.min(state.revision, revision);
  return basedOn <= state.revision ? Math.max(state.revision, revision) : state.revision;
}

const afterAnswer = ({ unsaved }: DeskState) => (Object.keys(unsaved).length > 0 ? 'unsaved' : 'saved');

/** Puts what the request carried back into the queue; what was typed since wins. */
export function saveFailed(
  state: DeskState,
  fault: SaveFault,
  refusal: string,
  stake: AtStake | null = null,
): DeskState {
  const unsaved = backInQueue(state.inFlight, state.unsaved);
  const failed: DeskState = { ...state, unsaved, inFlight: {}, saving: fault, refusal, asked: stake };
  return setAside(failed, state.report.form);
}

/** The choice is a new value upon the version seen now, and one undo takes it back; the other's own needs no saving. */
export function resolved(state: DeskState, path: Path, to: PathValue): DeskState {
  const conflict = state.conflicts.find((one) => one.path === path);
  if (!conflict) return state;
  const from = valueAt(state.report, path);
  const next: DeskState = {
    ...state,
    conflicts: state.conflicts.filter((one) => one !== conflict),
    report: withValue(state.report, path, to),
    undo: from === to ? state.undo : remember(state.undo, { key: '', changes: [{ path, from, to }] }),
  };
  if (to === conflict.theirs) return { ...next, others: { ...next.others, [path]: conflict.by } };
  const typed = { value: to, baseVersion: conflict.version, base: conflict.theirs };
  return { ...next, unsaved: { ...next.unsaved, [path]: typed }, saving: 'unsaved' };
}

/** What an earlier visit typed and couldn't save is laid over the draft and queued again. */
export function restored(
  state: DeskState,
  kept: { unsaved: Record<string, Unsaved>; stranded: Stranded[] },
): DeskState {
  if (Object.keys(kept.unsaved).length + kept.stranded.length + state.stranded.length === 0) return state;
  const unsaved = { ...kept.unsaved, ...state.unsaved };
  const stranded = [...kept.stranded, ...state.stranded.filter((one) => one.kept === null)];
  if (Object.keys(unsaved).length === 0) return { ...state, stranded };
  const laid = { ...state, stranded, unsaved, report: layOver(state.report, unsaved) };
  return setAside({ ...laid, saving: 'unsaved' }, state.report.form);
}

/** A newer revision has been heard of: what it changed is asked for (use-catch-up.ts). */
export function told(state: DeskState, revision: number): DeskState {
  return revision > state.newest ? { ...state, newest: revision } : state;
}

/**
 * Takes in what others have changed. Not while a save is on its way: its answer tells more; nor on another form, which
 * is a new view.
 */
export function changed(state: DeskState, changes: DraftChanges): DeskState {
  if (Object.keys(state.inFlight).length > 0 || changes.form !== state.report.form) return state;
  if (changes.revision <= state.revision) return state;
  const fresh = changes.places.filter(({ path, version }) => (state.versions[path] ?? 0) < version);
  const met = fresh.reduce(meet, state);
  const waits = Object.keys(met.unsaved).length > 0;
  return {
    ...met,
    revision: changes.revision,
    newest: Math.max(state.newest, changes.revision),
    contentHash: changes.contentHash,
    savedAt: changes.savedAt,
    saving: state.saving === 'unsaved' && !waits ? 'saved' : state.saving,
  };
}

/**
 * The server's newer view replaces the draft beneath what is typed; another form ends the undo history, and what is typed
 * for places that it doesn't have is set aside.
 */
export function viewed(known: DeskState, view: FilingView): DeskState {
  if (view.revision < known.revision) return known;
  const replaced = view.draft.form !== known.report.form;
  const state = replaced ? setAside(known, view.draft.form) : known;
  const waiting = Object.fromEntries(
    state.conflicts.map(({ path, mine, base, version }) => [
      path,
      { value: mine, baseVersion: version, base },
    ]),
  );
  return {
    ...state,
    report: layOver(view.draft, state.inFlight, waiting, state.unsaved),
    revision: view.revision,
    newest: Math.max(state.newest, view.revision),
    versions: view.versions,
    contentHash: view.contentHash,
    savedAt: view.savedAt,
    ...askedUpon(state, view),
    undo: replaced ? [] : state.undo,
    redo: replaced ? [] : state.redo,
  };
}
