'use client';

import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useCursor, useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import { findingAnchor } from './finding-anchor';
import { findingsOfCell } from './of-cell';

/** Room left above a card that is scrolled to, in pixels. */
const ABOVE = 56;

/**
 * Scrolls the panel, and only the panel, to the finding of the cell that the cursor is in; not where one of the cell's
 * findings is in view already.
 */
export function useCellInView(): RefObject<HTMLDivElement | null> {
  const { check } = useDesk();
  const cell = useCursor();
  const panel = useRef<HTMLDivElement>(null);
  const anchors = useDeskState(({ report }) =>
    cell === null
      ? ''
      : findingsOfCell(check(report).findings, cell, report.cells[cell] ?? null)
          .map(({ fingerprint }) => findingAnchor(fingerprint))
          .join(' '),
  );
  useEffect(() => {
    const frame = panel.current?.getBoundingClientRect();
    if (!panel.current || !frame || anchors === '') return;
    const tops = anchors
      .split(' ')
      .map((id) => document.getElementById(id)?.getBoundingClientRect().top)
      .filter((top) => top !== undefined);
    const [first] = tops;
    if (first === undefined || tops.some((top) => top >= frame.top && top < frame.bottom - ABOVE)) return;
    panel.current.scrollTop += first - frame.top - ABOVE;
  }, [anchors]);
  return panel;
}
