'use client';

import { useEffect } from 'react';
import { isSettled } from './desk-state';
import type { DeskStore } from './store';

/**
 * Asks for the filing again as the person comes back to the window, so that what others changed meanwhile is seen
 * before it is typed over. Not while something typed is unsaved: saving it will tell of conflicts.
 */
export function useFreshView(store: DeskStore, refreshIfOld: () => Promise<void>): void {
  useEffect(() => {
    const ask = () => {
      if (!document.hidden && isSettled(store.get())) void refreshIfOld();
    };
    // Of two windows side by side neither is ever hidden: the visibility alone wouldn't tell.
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [store, refreshIfOld]);
}
