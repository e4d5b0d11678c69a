'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Place } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { focusPlace } from '../focus-place';
import type { PartId } from '../parts/part-list';
import { partHash, partOfHash, partOfPlace } from '../parts/part-list';

/** What a narrow window shows, one at a time; a wide one shows all three side by side. */
export type Pane = 'toc' | 'work' | 'findings';

export interface Parts {
  part: PartId;
  setPart: (part: PartId) => void;
  pane: Pane;
  showPane: (pane: Pane) => void;
  /** Shows the part in which the place is, and puts the cursor there. */
  goTo: (place: Place) => void;
}

/** Which part is shown, kept in the address (#part-3), so that a reload and a link come back to it. */
export function useParts(form: Form): Parts {
  const [part, show] = useState<PartId>('basic');
  const [pane, showPane] = useState<Pane>('work');
  const [target, setTarget] = useState<{ place: Place } | null>(null);

  useEffect(() => {
    const follow = () => {
      const asked = partOfHash(window.location.hash);
      if (!asked) return;
      show(asked);
      showPane('work');
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);

  const setPart = useCallback((next: PartId) => {
    window.history.replaceState(window.history.state, '', partHash(next));
    show(next);
    showPane('work');
  }, []);

  const goTo = useCallback(
    (place: Place) => {
      setPart(partOfPlace(form, place));
      setTarget({ place });
    },
    [form, setPart],
  );

  // The part must be on the page before its place can be gone to; a new target object means a new click.
  useEffect(() => {
    if (!target) return;
    const frame = requestAnimationFrame(() => focusPlace(target.place));
    return () => cancelAnimationFrame(frame);
  }, [target]);

  return useMemo(() => ({ part, setPart, pane, showPane, goTo }), [part, setPart, pane, goTo]);
}
