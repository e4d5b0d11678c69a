import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** What takes the focus by Tab. */
const STOPS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';

/** Whether an element holds more than it shows, and nothing that a keyboard could come to in it. */
export function useScrollsAlone(of: RefObject<HTMLElement | null>): boolean {
  const [alone, setAlone] = useState(false);
  // At each render: what it holds may be another, and what it holds may grow by itself.
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const look = () => setAlone(element.scrollHeight > element.clientHeight && !hasStop(element));
    look();
    const watch = new ResizeObserver(look);
    for (const one of [element, ...element.children]) watch.observe(one);
    return () => watch.disconnect();
  });
  return alone;
}

function hasStop(element: HTMLElement): boolean {
  return [...element.querySelectorAll<HTMLElement>(STOPS)].some((one) => one.checkVisibility());
}
