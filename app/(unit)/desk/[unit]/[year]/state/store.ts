import type { DeskAction, DeskState } from './desk-state';
import { deskReducer } from './reducer';

/** The desk's state outside React, so that saving can read what is true now and not what was last drawn. */
export interface DeskStore {
  get: () => DeskState;
  dispatch: (action: DeskAction) => void;
  /** Calls `listener` after every change; returns how to stop. */
  subscribe: (listener: () => void) => () => void;
}

export function createDeskStore(initial: DeskState): DeskStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = deskReducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
