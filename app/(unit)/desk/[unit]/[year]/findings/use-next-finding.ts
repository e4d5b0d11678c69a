'use client';

import type { RefObject } from 'react';
import { useEffect } from 'react';

/**
 * A finding goes away by the press of its own button, and the focus with it: it is put on the finding that has come up in
 * that place, else on the panel's heading, so that one goes on from there and hears what is next.
 */
export function useNextFinding(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = panel.current;
    if (!within) return;
    let last: { element: Element; at: number } | null = null;
    const cards = () => [...within.querySelectorAll<HTMLElement>('article[tabindex]')];
    const remember = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest('article') : null;
      last = target instanceof Element && card ? { element: target, at: cards().indexOf(card) } : null;
    };
    const watch = new MutationObserver(() => {
      if (!last || last.element.isConnected || document.activeElement !== document.body) return;
      const left = cards();
      (left[last.at] ?? left.at(-1) ?? within.querySelector<HTMLElement>('h2[tabindex]'))?.focus();
    });
    document.addEventListener('focusin', remember);
    watch.observe(within, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, [panel]);
}
