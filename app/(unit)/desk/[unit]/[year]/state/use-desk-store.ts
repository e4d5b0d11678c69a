'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { useTRPCClient } from '@/app/trpc/provider';
import type { FilingView, SaveResult } from '@/server/filing/view';
import type { Autosave } from './autosave';
import { startAutosave } from './autosave';
import { watchComposing } from './composing';
import type { DeskState } from './desk-state';
import { isSettled, openDesk } from './desk-state';
import { livingWindows } from './living-windows';
import { createOutbox } from './outbox';
import { saveFailure } from './save-failure';
import type { DeskStore } from './store';
import { createDeskStore } from './store';

export interface DeskStoreHook {
  store: DeskStore;
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
  const autosave = useRef<Autosave | null>(null);
  const told = useRef(onSaved);
  told.current = onSaved;
  const { id, year } = view;
  const unitCode = view.unit.code;

  useEffect(() => {
    const composing = watchComposing(() => {});
    const running = startAutosave(
      store,
      async (edits) => {
        const result = await client.filing.save.mutate({
          ...{ unitCode, year, edits, typist: accountId },
          voids: store.get().voids ?? undefined,
        });
        told.current(result);
        return result;
      },
      saveFailure,
      composing.is,
    );
    autosave.current = running;
    const again = () => void running.flush();
    // Signed in anew in another window: what waits goes out as the person comes back to this one.
    const back = () => (store.get().saving === 'expired' ? again() : undefined);
    window.addEventListener('online', again);
    window.addEventListener('focus', back);
    return () => {
      // Leaving for another page of ours: what was typed last still goes out.
      void running.flush().finally(running.stop);
      composing.stop();
      window.removeEventListener('online', again);
      window.removeEventListener('focus', back);
    };
  }, [store, client, accountId, unitCode, year]);

  useEffect(
    () => keepTyped(store, { accountId, unitCode, year, id }),
    [store, accountId, unitCode, year, id],
  );
  useEffect(() => warnBeforeLeaving(() => isSafe(store.get())), [store]);
  useEffect(() => store.dispatch({ type: 'viewed', view }), [store, view]);

  const flush = useMemo(() => () => autosave.current?.flush() ?? Promise.resolve(true), []);
  return { store, flush };
}

/** Closing the window loses nothing: it is kept on this machine, or nothing typed is left that the server hasn't. */
const isSafe = (state: DeskState): boolean =>
  state.kept || (isSettled(state) && state.stranded.every(({ kept }) => kept !== null));

/** Keeps on this machine what is typed, and brings back what a window before this one has left. Returns how to stop. */
function keepTyped(
  store: DeskStore,
  of: { accountId: string; unitCode: string; year: number; id: string },
): () => void {
  const own = windowId();
  const living = livingWindows(own);
  const outbox = createOutbox(
    { account: of.accountId, filing: of.id, window: own, address: `/desk/${of.unitCode}/${of.year}` },
    living,
    {
      onKept: (kept) => store.dispatch({ type: 'kept', kept }),
      onStrandedKept: (which, kept) => store.dispatch({ type: 'stranded-kept', which, kept }),
    },
  );
  let stopped = false;
  let form = store.get().report.form;
  const adopt = () =>
    void outbox.adopt(form).then((adopted) => {
      if (!stopped && adopted) store.dispatch({ type: 'restored', ...adopted });
    });
  const stopKeeping = store.subscribe(() => {
    const state = store.get();
    outbox.keep(state);
    if (state.report.form === form) return;
    // The new form may have a place again for what was stranded on the one before.
    form = state.report.form;
    adopt();
  });
  adopt();
  return () => {
    stopped = true;
    living.close();
    // Until what is still on its way has arrived.
    if (isSettled(store.get())) stopKeeping();
  };
}

/** Only has to differ from this browser's other windows; crypto.randomUUID needs a secure context, which an intranet may lack. */
const windowId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Asks before leaving only where something would be lost: what is kept here comes back with the page. */
function warnBeforeLeaving(isSafe: () => boolean): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (!isSafe()) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
}
