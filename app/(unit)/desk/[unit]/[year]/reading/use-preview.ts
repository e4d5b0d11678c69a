'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { PartId } from '../parts/part-list';
import { partHash } from '../parts/part-list';

const HASH = '#preview';

export interface Preview {
  shown: boolean;
  show: () => void;
  /** Back to the part that was being written. */
  leave: () => void;
}

/** The preview has an address of its own (#preview): the browser's Back leaves it, a reload stays in it. */
export function usePreview(part: PartId): Preview {
  const shown = useSyncExternalStore(
    (changed) => {
      window.addEventListener('hashchange', changed);
      return () => window.removeEventListener('hashchange', changed);
    },
    () => window.location.hash === HASH,
    () => false,
  );
  const go = useCallback((hash: string) => {
    window.location.hash = hash;
    window.scrollTo({ top: 0 });
  }, []);
  const show = useCallback(() => {
    // So that Back finds the part again, also where none was chosen yet.
    window.history.replaceState(window.history.state, '', partHash(part));
    go(HASH);
  }, [go, part]);
  const leave = useCallback(() => go(partHash(part)), [go, part]);
  return { shown, show, leave };
}
