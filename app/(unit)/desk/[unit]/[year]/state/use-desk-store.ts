'use client';

import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTRPCClient } from '@/app/trpc/provider';
import type { FilingView, SaveResult } from '@/server/filing/view';
import type { Autosave } from './autosave';
import { startAutosave } from './autosave';
import type { DeskState } from './desk-state';
import { isSettled, openDesk } from './desk-state';
import { keepUnsaved, readUnsaved } from './outbox';
import { saveFailure } from './save-failure';
import type { DeskStore } from './store';
import { createDeskStore } from './store';

export interface DeskStoreHook {
  store: DeskStore;
  state: DeskState;
  /** Sends what is typed now; false where it couldn't be saved whole. */
  flush: () => Promise<boolean>;
}

/** One filing's store with its autosave, its net under a reload, and its warning before leaving. */
export function useDeskStore(
  view: FilingView,
  accountId: string,
  onSaved: (result: SaveResult) => void,
): DeskStoreHook {
  const client = useTRPCClient();
  const [store] = useState(() => createDeskStore(openDesk(view)));
  const state = useSyncExternalStore(store.subscribe, store.get, store.get);
  const autosave = useRef<Autosave | null>(null);
  const kept = useRef(true);
  const told = useRef(onSaved);
  told.current = onSaved;
  const { id, year } = view;
  const unitCode = view.unit.code;

  useEffect(() => {
    const running = startAutosave(
      store,
      async (edits) => {
        const result = await client.filing.save.mutate({ unitCode, year, edits });
        told.current(result);
        return result;
      },
      saveFailure,
    );
    autosave.current = running;
    const stopKeeping = store.subscribe(() => {
      kept.current = keepUnsaved(accountId, id, store.get());
    });
    const left = readUnsaved(accountId, id, store.get().report.form);
    store.dispatch({ type: 'restored', unsaved: left });
    const again = () => void running.flush();
    // Signed in anew in another window: what waits goes out as the person comes back to this one.
    const back = () => (store.get().saving === 'expired' ? again() : undefined);
    window.addEventListener('online', again);
    window.addEventListener('focus', back);
    return () => {
      running.stop();
      stopKeeping();
      window.removeEventListener('online', again);
      window.removeEventListener('focus', back);
    };
  }, [store, client, accountId, id, unitCode, year]);

  useEffect(() => warnBeforeLeaving(() => kept.current || isSettled(store.get())), [store]);
  useEffect(() => store.dispatch({ type: 'viewed', view }), [store, view]);

  const flush = useMemo(() => () => autosave.current?.flush() ?? Promise.resolve(true), []);
  return { store, state, flush };
}

/** Asks before leaving only where something would be lost: what is kept here comes back with the page. */
function warnBeforeLeaving(isSafe: () => boolean): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (!isSafe()) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
}
