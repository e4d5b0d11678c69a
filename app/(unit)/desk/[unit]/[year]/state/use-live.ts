'use client';

import { useEffect, useRef, useState } from 'react';
import { useTRPCClient } from '@/app/trpc/provider';
import type { FilingView } from '@/server/filing/view';
import type { Window } from '@/server/live/message';
import { openLiveLine } from './live-line';
import type { DeskStore } from './store';

/** The whole view is asked for once so much time (ms) has gone without news: what others do comes in bursts. */
const CALM_MS = 1_500;
/** The others are told where this window's person is at most so often (ms). */
const TELL_MS = 400;

export interface LiveNeeds {
  store: DeskStore;
  view: FilingView;
  /** Where the person is, as the others shall be told. */
  at: Window['at'];
  catchUp: () => void;
  flush: () => Promise<boolean>;
  refresh: () => Promise<void>;
}

/** Hears of what others do in the filing, and tells them where this window's person is. Returns whose windows are open. */
export function useLive(needs: LiveNeeds): { people: Window[]; refreshSoon: () => void } {
  const { store, view, at } = needs;
  const { year } = view;
  const unitCode = view.unit.code;
  const client = useTRPCClient();
  const [people, setPeople] = useState<Window[]>([]);
  const [own, setOwn] = useState<string | null>(null);
  const now = useRef(needs);
  now.current = needs;
  const calm = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [refreshSoon] = useState(() => () => {
    clearTimeout(calm.current);
    calm.current = setTimeout(() => void now.current.refresh(), CALM_MS);
  });

  useEffect(() => {
    const line = openLiveLine(`/api/filings/${unitCode}/${year}/live`, {
      onWindow: setOwn,
      onPeople: setPeople,
      onChanged({ revision, draft }) {
        if (revision === null) now.current.catchUp();
        else store.dispatch({ type: 'told', revision });
        if (!draft) refreshSoon();
      },
      onOpen: () => void now.current.flush(),
      onDeaf: () => now.current.catchUp(),
    });
    return () => {
      line.close();
      clearTimeout(calm.current);
    };
  }, [store, unitCode, year, refreshSoon]);

  useEffect(() => {
    if (own === null) return;
    const timer = setTimeout(() => {
      // Where somebody is matters to nobody once it couldn't be told.
      client.filing.moveWindow.mutate({ unitCode, year, window: own, at }).catch(() => {});
    }, TELL_MS);
    return () => clearTimeout(timer);
  }, [client, unitCode, year, own, at]);

  return { people, refreshSoon };
}
