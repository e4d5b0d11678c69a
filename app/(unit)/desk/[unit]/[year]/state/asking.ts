import type { AtStake, FilingView } from '@/server/filing/view';
import type { DeskState, Unsaved } from './desk-state';
import { isSettled, pendingOf } from './desk-state';
import { layOver } from './typing';

/** A change was refused because of what it would void: the person is asked. */
export function asked(state: DeskState, stake: AtStake): DeskState {
  return { ...state, asked: stake };
}

/** The person knows: what waits may go out, with the token. */
export function acknowledged(state: DeskState, token: string | null): DeskState {
  const waits = state.saving === 'asks' && token !== null;
  return { ...state, voids: token, asked: null, saving: waits ? 'unsaved' : state.saving };
}

/** Drops what is typed and not saved: at each place stands again what its writer found there. */
export function givenUp(state: DeskState): DeskState {
  const pending = Object.entries(pendingOf(state));
  const found = pending.map(([path, typed]): [string, Unsaved] => [path, { ...typed, value: typed.base }]);
  return {
    ...state,
    report: layOver(state.report, Object.fromEntries(found)),
    ...{ unsaved: {}, inFlight: {}, conflicts: [], undo: [], redo: [] },
    ...{ saving: 'saved', refusal: '', asked: null, voids: null },
  };
}

/** What a newer view leaves of the question and its answer: both are about one very thing at stake. */
export function askedUpon(
  state: DeskState,
  { atStake }: Pick<FilingView, 'atStake'>,
): Pick<DeskState, 'asked' | 'saving' | 'voids'> {
  const same = (token: string | undefined) => token !== undefined && token === atStake?.token;
  const voids = state.voids !== null && same(state.voids) ? state.voids : null;
  const over = state.saving === 'asks' && atStake === null;
  const back = state.saving === 'expired' || over;
  return {
    voids,
    asked: same(state.asked?.token) ? state.asked : null,
    // The server has answered, so somebody is signed in again, or nothing is at stake any more: what waits may go out.
    saving: back ? (isSettled(state) ? 'saved' : 'unsaved') : state.saving,
  };
}
