'use client';

import { useEffect } from 'react';
import { cellAnchor, sectionAnchor } from '../focus-place';
import { useDesk } from '../state/desk-context';
import type { Path } from '../state/paths';

/** How long (ms) a place that another has just changed stays marked. */
const MARKED_MS = 6_000;

/** The element of a place on the page, or of the table cell around it; null where its part isn't shown. */
function elementOf(path: string): Element | null {
  const id = path.startsWith('cell:')
    ? cellAnchor(path.slice(5))
    : path.startsWith('section:')
      ? sectionAnchor(path.slice(8))
      : `at-${path}`;
  const element = document.getElementById(id);
  return element?.closest('td') ?? element;
}

/**
 * Marks places on the page: those just changed by others for a while, and those where another's cursor is. As attributes,
 * so that the tables and texts need not know of it.
 */
export function useMarks(fresh: readonly Path[]): void {
  const { others, part } = useDesk();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part has other elements.
  useEffect(() => {
    const marked = fresh.flatMap((path) => elementOf(path) ?? []);
    for (const element of marked) element.setAttribute('data-changed', '');
    const clear = () => {
      for (const element of marked) element.removeAttribute('data-changed');
    };
    const timer = setTimeout(clear, MARKED_MS);
    return () => {
      clearTimeout(timer);
      clear();
    };
  }, [fresh, part]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part has other elements.
  useEffect(() => {
    const marked = others.flatMap(({ at, name }) => {
      const element = at === null ? null : elementOf(at);
      return element ? [{ element, name }] : [];
    });
    for (const { element, name } of marked) element.setAttribute('data-other', name);
    return () => {
      for (const { element } of marked) element.removeAttribute('data-other');
    };
  }, [others, part]);
}
