'use client';

import { useSyncExternalStore } from 'react';

/** Below this the desk is for reading (tokens.css: --breakpoint-md). */
const NARROW = '(max-width: 959px)';

/** The window is too narrow to write on. False until the browser has said so. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
