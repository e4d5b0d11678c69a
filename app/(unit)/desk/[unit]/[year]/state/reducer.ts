import type { DeskAction, DeskState } from './desk-state';
import { resolved, restored, saved, saveFailed, sending, viewed } from './saving';
import { filled, redo, type, undo } from './typing';

/** The desk's only way from one state to the next. Pure. */
export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'edit':
      return type(state, action.key, action.changes);
    case 'filled':
      return filled(state, action.changes);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'restored':
      return restored(state, action.unsaved);
    case 'sending':
      return sending(state);
    case 'saved':
      return saved(state, action.result);
    case 'save-failed':
      return saveFailed(state, action.fault, action.refusal);
    case 'resolved':
      return resolved(state, action.path, action.keep);
    case 'viewed':
      return viewed(state, action.view);
  }
}
