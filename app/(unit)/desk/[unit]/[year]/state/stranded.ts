import type { Form } from '@/report/forms/form';
import { FORMS, formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { DeskState, Stranded, Unsaved } from './desk-state';
import { isSettled, pendingOf } from './desk-state';
import { hasPlace } from './paths';

/**
 * Takes out of the queue what is typed for places that a form doesn't have: the server would refuse all that goes with it.
 * What a request carries is left to its answer. Nothing is dropped: it is shown until the person has no more use for it.
 */
export function setAside(state: DeskState, name: FormName): DeskState {
  const form = formByName(name);
  const gone = Object.entries(pendingOf({ ...state, inFlight: {} })).filter(
    ([path]) => !hasPlace(form, path),
  );
  if (gone.length === 0) return state;
  const lost = new Set(gone.map(([path]) => path));
  const rest = {
    ...state,
    unsaved: Object.fromEntries(Object.entries(state.unsaved).filter(([path]) => !lost.has(path))),
    conflicts: state.conflicts.filter(({ path }) => !lost.has(path)),
    stranded: [...state.stranded, ...gone.map(([path, typed]) => ({ path, typed, kept: null }))],
  };
  if (rest.saving === 'expired') return rest;
  if (isSettled(rest)) return { ...rest, refusal: '', saving: 'saved' };
  // A refusal was of what has been taken out: the rest may go.
  return state.refusal === '' ? rest : { ...rest, refusal: '', saving: 'unsaved' };
}

/** Notes where it is kept by now. */
export function strandedKept(
  state: DeskState,
  which: readonly Stranded[],
  kept: NonNullable<Stranded['kept']>,
): DeskState {
  const written = new Set(which);
  return { ...state, stranded: state.stranded.map((one) => (written.has(one) ? { ...one, kept } : one)) };
}

/** The stranded as a queue by path, as the outbox keeps them; of two at one place the newer. */
export const queueOf = (stranded: readonly Stranded[]): Record<string, Unsaved> =>
  Object.fromEntries(stranded.map(({ path, typed }) => [path, typed]));

/** The newest form that has the place; undefined where none that is known here has. */
export const formWithPlace = (path: string): Form | undefined =>
  FORMS.findLast((form) => hasPlace(form, path));
