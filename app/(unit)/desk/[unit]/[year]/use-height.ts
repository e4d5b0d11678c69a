import type { RefObject } from 'react';
import { useLayoutEffect } from 'react';

/**
 * Tells how high an element is, at once and whenever that changes.
 *
 * @param tell gets the height with borders, in CSS pixels, or null once the element is gone; the same function at each render
 */
export function useHeight(of: RefObject<HTMLElement | null>, tell: (height: number | null) => void): void {
  useLayoutEffect(() => {
    const element = of.current;
    if (!element) return;
    const watch = new ResizeObserver(() => tell(element.offsetHeight));
    watch.observe(element);
    return () => {
      watch.disconnect();
      tell(null);
    };
  }, [of, tell]);
}
