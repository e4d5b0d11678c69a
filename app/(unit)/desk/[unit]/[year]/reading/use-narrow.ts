'use client';

import { useSyncExternalStore } from 'react';

/** Below this, a phone, the desk is for reading (tokens.css: --breakpoint-sm); a 1440 px screen at 200 % has 720. */
const NARROW = '(max-width: 639px)';

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
