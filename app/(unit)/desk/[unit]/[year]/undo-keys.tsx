'use client';

import { useEffect } from 'react';
import { placeOfPath } from './conflicts';
import { useDesk } from './state/desk-context';
import { useDeskState } from './state/use-desk-state';

/**
 * Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) over the whole report. Left alone: what an input method composes, and
 * text that is no part of the report (`data-own-undo`: an explanation, an answer).
 */
export function UndoKeys() {
  const { goTo, store } = useDesk();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (event.isComposing || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
      if (event.target instanceof Element && event.target.closest('[data-own-undo],[role=dialog]')) return;
      event.preventDefault();
      store.dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);

  const touched = useDeskState((state) => state.touched);
  const undo = useDeskState((state) => state.undo);
  const redo = useDeskState((state) => state.redo);
  // An undo may touch what is out of sight: show it. The stacks' change makes each one a new event.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => {
    if (touched) goTo(placeOfPath(touched));
  }, [touched, undo, redo]);
  return null;
}
