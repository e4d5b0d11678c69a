'use client';

import { useCallback, useRef } from 'react';

/** The pause in typing that ends a batch for undo, in milliseconds. */
const PAUSE = 1_200;

/** The key for the next keystroke: typing without a longer pause is one batch for undo. */
export function useBatchKey(field: string): () => string {
  const batch = useRef({ key: '', at: 0 });
  return useCallback(() => {
    const now = Date.now();
    if (now - batch.current.at > PAUSE) batch.current.key = `${field}:${now}`;
    batch.current.at = now;
    return batch.current.key;
  }, [field]);
}
