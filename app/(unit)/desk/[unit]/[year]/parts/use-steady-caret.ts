'use client';

import { useLayoutEffect, useRef } from 'react';
import { carriedCaret } from './steady-caret';

/**
 * Keeps the caret where the person is writing when a text changes otherwise than by typing: a browser would put it at the
 * end. Returns what to call with each text typed, and as the caret moves.
 */
export function useSteadyCaret(id: string, value: string) {
  const kept = useRef({ value, typed: value, start: 0, end: 0 });
  useLayoutEffect(() => {
    const { value: before, typed, start, end } = kept.current;
    kept.current.value = value;
    const area = document.getElementById(id);
    if (before === value || typed === value || area !== document.activeElement) return;
    if (!(area instanceof HTMLTextAreaElement)) return;
    area.setSelectionRange(carriedCaret(before, value, start), carriedCaret(before, value, end));
  }, [id, value]);
  return {
    typed: (text: string) => {
      kept.current.typed = text;
    },
    caret: ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => {
      kept.current.start = selectionStart;
      kept.current.end = selectionEnd;
    },
  };
}
