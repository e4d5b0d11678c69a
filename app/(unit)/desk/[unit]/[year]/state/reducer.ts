import { acknowledged, asked, givenUp } from './asking';
import type { DeskAction, DeskState } from './desk-state';
import { changed, resolved, restored, saved, saveFailed, sending, told, viewed } from './saving';
import { strandedKept } from './stranded';
import { filled, redo, type, undo } from './typing';

/** The desk's only way from one state to the next. Pure. */
export function deskReducer(state: DeskState, action: DeskAction): DeskState {
  switch (action.type) {
    case 'edit':
      return type(state, action.key, action.changes);
    case 'filled':
      return filled(state, action.fill, action.changes);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'restored':
      return restored(state, action);
    case 'stranded-kept':
      return strandedKept(state, action.which, action.kept);
    case 'stranded-dropped':
      return { ...state, stranded: state.stranded.filter((one) => one !== action.which) };
    case 'sending':
      return sending(state);
    case 'saved':
      return saved(state, action.result);
    case 'save-failed':
      return saveFailed(state, action.fault, action.refusal, action.stake);
    case 'asked':
      return asked(state, action.stake);
    case 'acknowledged':
      return acknowledged(state, action.token);
    case 'put-off':
      return { ...state, asked: null };
    case 'given-up':
      return givenUp(state);
    case 'resolved':
      return resolved(state, action.path, action.to);
    case 'told':
      return told(state, action.revision);
    case 'changed':
      return changed(state, action.changes);
    case 'kept':
      return action.kept === state.kept ? state : { ...state, kept: action.kept };
    case 'viewed':
      return viewed(state, action.view);
  }
}
