'use client';

import { useEffect, useRef } from 'react';

/**
 * Another screen takes the place of this one, because of what was pressed here or what somebody else did: where that left
 * the focus on nothing, it goes to the heading of what is shown now. On arriving at the page nothing has the focus yet, and
 * so it stays.
 */
export function useArrival(shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    const there = document.querySelector('#main [data-arrive]') ?? document.getElementById('main');
    if (there instanceof HTMLElement) there.focus();
  }, [shown]);
}
