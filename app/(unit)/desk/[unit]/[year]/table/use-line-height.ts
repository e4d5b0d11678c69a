import type { RefObject } from 'react';
import { useCallback, useRef } from 'react';
import { useHeight } from '../use-height';

/**
 * Keeps the cell that has the focus in sight below the line above the table, which sticks and is as high as what it says
 * of the cell: 填报说明 alone may take five rows, at 200 % zoom a third of the window.
 *
 * @returns refs for the table as a whole, whose style is told the height as `--fx`, and for the line
 */
export function useLineHeight(): {
  whole: RefObject<HTMLDivElement | null>;
  line: RefObject<HTMLDivElement | null>;
} {
  const whole = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const tell = useCallback((height: number | null) => {
    const held = whole.current;
    if (!held || height === null) return;
    held.style.setProperty('--fx', `${height}px`);
    // The line grew only after the cell had taken the focus and had come into sight below the one before.
    const cell = document.activeElement;
    if (cell !== held && cell?.closest('.number-grid') && held.contains(cell)) {
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, []);
  useHeight(line, tell);
  return { whole, line };
}
