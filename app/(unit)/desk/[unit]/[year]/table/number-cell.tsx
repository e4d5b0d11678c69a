'use client';

import type { ClipboardEvent, KeyboardEvent } from 'react';
import { memo, useRef, useState } from 'react';
import { cellText } from '@/components/cell-text';
import type { CellValue } from '@/report/cell-value';
import { cellAnchor } from '../focus-place';
import type { Step } from './matrix';
import { isBlock } from './paste';

/** What a cell may ask of its table. `session`: one stay of the cursor in the cell, which one undo takes back. */
export interface CellActions {
  /** Keeps what is typed; returns the value it was read as. */
  type: (cell: string, text: string, session: string) => CellValue;
  put: (cell: string, value: CellValue, session: string) => void;
  paste: (cell: string, text: string) => void;
  /** Moves the cursor, onto totals too where `overTotals`; false where there is nowhere to go. */
  move: (cell: string, step: Step, overTotals: boolean) => boolean;
  /** Fills the empty cells of the printed row, from this one on, with 0. */
  zeroRight: (cell: string) => void;
  focused: (cell: string) => void;
  left: (cell: string) => void;
}

interface Props {
  cell: string;
  name: string;
  value: CellValue;
  invalid: boolean;
  describedBy: string | undefined;
  actions: CellActions;
}

/**
 * One cell to type into. While it has the cursor it shows what is typed; what is kept is the value read from
 * it. Escape brings back what stood there before.
 */
export const NumberCell = memo(function NumberCell(props: Props) {
  const { cell, value, actions } = props;
  const [typing, setTyping] = useState<{ text: string; read: CellValue } | null>(null);
  const before = useRef<CellValue>(value);
  const session = useRef('');

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.nativeEvent.isComposing) return;
    if (isZeroRight(event)) {
      event.preventDefault();
      setTyping(null);
      actions.zeroRight(cell);
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOf(event);
    if (event.key === 'Escape') {
      setTyping(null);
      actions.put(cell, before.current, session.current);
    } else if (step && actions.move(cell, step, event.key !== 'Enter')) event.preventDefault();
  }
  function onPaste(event: ClipboardEvent<HTMLInputElement>) {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    setTyping(null);
    actions.paste(cell, text);
  }
  return (
    <input
      id={cellAnchor(cell)}
      className="cell"
      inputMode="numeric"
      autoComplete="off"
      aria-label={value === null ? `${props.name}，未填` : props.name}
      {...(props.invalid ? { 'aria-invalid': true } : {})}
      {...(props.describedBy ? { 'aria-describedby': props.describedBy } : {})}
      // Undo, a paste or a suggestion may change the value under the cursor: then what was typed no longer stands.
      value={typing && typing.read === value ? typing.text : cellText(value)}
      onFocus={(event) => {
        before.current = value;
        session.current = `${cell}:${Date.now()}`;
        actions.focused(cell);
        event.currentTarget.select();
      }}
      onBlur={() => {
        setTyping(null);
        actions.left(cell);
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyping({ text, read: actions.type(cell, text, session.current) });
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
});

/** Ctrl+R, as Excel fills to the right. With Shift it stays the browser's own reload. */
function isZeroRight(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'r';
}

/** Arrows and Enter move between cells; left and right only from the end of what is typed. */
function stepOf(event: KeyboardEvent<HTMLInputElement>): Step | null {
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'up' : 'down';
    case 'ArrowUp':
      return 'up';
    case 'ArrowDown':
      return 'down';
    case 'ArrowLeft':
      return selectionStart === 0 ? 'left' : null;
    case 'ArrowRight':
      return selectionEnd === value.length ? 'right' : null;
    default:
      return null;
  }
}
