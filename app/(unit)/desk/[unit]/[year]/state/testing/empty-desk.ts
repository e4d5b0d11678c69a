import { emptyReport } from '@/report/report';
import type { DeskState } from '../desk-state';

/** A desk as it opens on a draft that nobody has typed into. */
export function emptyDesk(): DeskState {
  return {
    report: emptyReport('form2021'),
    revision: 0,
    newest: 0,
    versions: {},
    contentHash: '',
    savedAt: new Date(0),
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
