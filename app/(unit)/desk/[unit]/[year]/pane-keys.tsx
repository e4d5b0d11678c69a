'use client';

import { useEffect } from 'react';

/** The desk's columns, in the order in which F6 goes round. */
const COLUMNS = ['toc', 'main', 'findings'] as const;
type Column = (typeof COLUMNS)[number];

/**
 * F6 from one column of the desk to the next, Shift+F6 back: table 3 alone has more than a hundred cells to tab through.
 * One comes to where one last was in that column; in the findings to that of the cell that one comes from.
 */
export function PaneKeys() {
  useEffect(() => {
    const last = new Map<Column, HTMLElement>();
    const remember = ({ target }: FocusEvent) => {
      const column = columnOf(target);
      if (column && target instanceof HTMLElement) last.set(column, target);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      // A dialog is left by its own buttons.
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      const from = columnOf(document.activeElement) ?? 'main';
      const step = event.shiftKey ? COLUMNS.length - 1 : 1;
      const to = COLUMNS[(COLUMNS.indexOf(from) + step) % COLUMNS.length] ?? 'main';
      landing(to, last.get(to))?.focus();
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return null;
}

function columnOf(target: EventTarget | null): Column | undefined {
  return COLUMNS.find((id) => target instanceof Node && document.getElementById(id)?.contains(target));
}

function landing(column: Column, last: HTMLElement | undefined): HTMLElement | null | undefined {
  const within = document.getElementById(column);
  const ofCell = within?.querySelector<HTMLElement>('.find.on');
  if (ofCell) return ofCell;
  if (last?.isConnected && last !== within) return last;
  return within?.querySelector<HTMLElement>('[aria-current], h2[tabindex]');
}
