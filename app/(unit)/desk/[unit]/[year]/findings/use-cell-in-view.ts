'use client';

import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { useDesk } from '../state/desk-context';
import { findingAnchor } from './finding-anchor';
import { findingsOfCell } from './of-cell';

/** Room left above a card that is scrolled to, in pixels. */
const ABOVE = 56;

/**
 * Scrolls the panel, and only the panel, to the finding of the cell that the cursor is in; not where one of the cell's
 * findings is in view already.
 */
export function useCellInView(): RefObject<HTMLDivElement | null> {
  const { cell, checked, state } = useDesk();
  const panel = useRef<HTMLDivElement>(null);
  const value = cell === null ? null : (state.report.cells[cell] ?? null);
  const anchors =
    cell === null
      ? ''
      : findingsOfCell(checked.findings, cell, value)
          .map(({ fingerprint }) => findingAnchor(fingerprint))
          .join(' ');
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
