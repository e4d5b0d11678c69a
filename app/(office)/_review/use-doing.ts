'use client';

import { useState } from 'react';

/** Runs an action once at a time; keeps the sentence of its failure for the place it was started from. */
export function useDoing() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  /** @returns whether it went through */
  async function run(action: () => Promise<unknown>): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setFailure('');
    try {
      await action();
      return true;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, failure, run };
}
