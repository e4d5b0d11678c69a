'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTRPCClient } from '@/app/trpc/provider';
import type { DraftChanges, FilingView } from '@/server/filing/view';
import { watchComposing } from './composing';
import { saveFailure } from './save-failure';
import type { DeskStore } from './store';

/** Until what couldn't be asked for is asked for again (ms). */
const RETRY_MS = 5_000;

/**
 * Asks for what others have changed, whenever a newer revision has been heard of and no save is on its way. Returns how
 * to ask at once, where something may have been missed.
 */
export function useCatchUp(
  store: DeskStore,
  view: FilingView,
  onChanged: (changes: DraftChanges) => void,
): () => void {
  const client = useTRPCClient();
  const { year } = view;
  const unitCode = view.unit.code;
  const told = useRef(onChanged);
  told.current = onChanged;
  const ask = useRef<() => void>(() => {});

  useEffect(() => {
    let asking = false;
    let stopped = false;
    let due = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // What is being composed must not be changed under the input method.
    const composing = watchComposing(() => look());
    const isBusy = () => asking || stopped || composing.is() || Object.keys(store.get().inFlight).length > 0;
    const later = () => {
      timer = setTimeout(() => {
        timer = undefined;
        look();
      }, RETRY_MS);
    };

    async function once(): Promise<void> {
      asking = true;
      due = false;
      try {
        const since = store.get().revision;
        const changes = await client.filing.changes.query({ unitCode, year, since });
        if (stopped) return;
        store.dispatch({ type: 'changed', changes });
        told.current(changes);
        // Another form: the whole view is on its way (desk-context.tsx), and asking at once again would tell no more.
        if (changes.form !== store.get().report.form) later();
      } catch (error) {
        const { fault } = saveFailure(error);
        if (stopped) return;
        if (fault === 'expired') store.dispatch({ type: 'save-failed', fault, refusal: '' });
        else later();
      } finally {
        asking = false;
      }
      look();
    }
    /** A request that failed waits for its timer. */
    function look(): void {
      const { newest, revision, saving } = store.get();
      if (isBusy() || saving === 'expired') return;
      if (due || (newest > revision && timer === undefined)) void once();
    }
    const again = () => {
      due = true;
      clearTimeout(timer);
      timer = undefined;
      look();
    };
    ask.current = again;
    const unsubscribe = store.subscribe(look);
    return () => {
      stopped = true;
      clearTimeout(timer);
      composing.stop();
      unsubscribe();
    };
  }, [store, client, unitCode, year]);

  return useMemo(() => () => ask.current(), []);
}
