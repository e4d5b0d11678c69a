'use client';

import type { ReactNode } from 'react';
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Form } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import type { DraftChanges, FilingView, SaveResult } from '@/server/filing/view';
import type { Window } from '@/server/live/message';
import type { Checked } from './checking';
import { createChecking } from './checking';
import type { Path, PathValue } from './paths';
import { cellPath } from './paths';
import type { DeskStore } from './store';
import { useCatchUp } from './use-catch-up';
import { useDeskStore } from './use-desk-store';
import { useFilingView } from './use-filing-view';
import { useFreshView } from './use-fresh-view';
import { useLive } from './use-live';
import type { Parts } from './use-parts';
import { useParts } from './use-parts';
import { useWhere } from './use-where';
import { withTotals } from './with-totals';

export interface Desk extends Parts {
  view: FilingView;
  setView: (view: FilingView) => void;
  refresh: () => Promise<void>;
  form: Form;
  /** What is typed: to be read by a component with useDeskState, by a handler with `get`. */
  store: DeskStore;
  flush: () => Promise<boolean>;
  /** What the rules say of a draft; a component asks with useChecked. */
  check: (report: ReportData) => Checked;
  setCell: (cell: string) => void;
  /** The windows that others of the unit have open on this filing. */
  others: readonly Window[];
  /** Types values in as one undoable batch; batches with the same key, one after the other, are one. */
  edit: (key: string, edits: { path: Path; to: PathValue }[]) => void;
}

const DeskContext = createContext<Desk | null>(null);

/**
 * The desk that a component stands on: what lasts longer than a keystroke. What is typed and what the rules say of it is
 * asked for piece by piece (use-desk-state.ts).
 */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useDesk outside of DeskProvider');
  return desk;
}

const CursorContext = createContext<string | null>(null);

/** The table cell that the cursor is in, or was in last; null before the first. Apart from the desk, since it moves on so often. */
export const useCursor = (): string | null => useContext(CursorContext);

export function DeskProvider(props: {
  initial: FilingView;
  otherUnits: readonly string[];
  accountId: string;
  children: ReactNode;
}) {
  const { view, setView, setNearTexts, refresh, refreshIfOld } = useFilingView(props.initial);
  const onSaved = useCallback(
    (result: SaveResult) => {
      // An edit of a checked or signed draft voids that; typing into a cell that waits for a confirmation gives it; a redo
      // may bring a statement back.
      const confirmed = view.toConfirm.some((cell) => cellPath(cell) in result.versions);
      if (result.state !== view.state || view.atStake || confirmed || result.restated) void refresh();
      else if (result.nearTexts) setNearTexts(result.nearTexts);
    },
    [view, refresh, setNearTexts],
  );
  const { store, flush } = useDeskStore(view, props.accountId, onSaved);
  useFreshView(store, refreshIfOld);
  const news = useRef<(changes: DraftChanges) => void>(() => {});
  const catchUp = useCatchUp(store, view, (changes) => news.current(changes));
  const [cell, setCell] = useState<string | null>(null);
  const formName = () => store.get().report.form;
  const form = formByName(useSyncExternalStore(store.subscribe, formName, formName));
  const check = useMemo(() => createChecking(view, props.otherUnits), [view, props.otherUnits]);
  const parts = useParts(form);
  const where = useWhere(form, parts.part, cell);
  // Who only reads has the whole report before them.
  const at = view.actions.edit.allowed ? where : null;
  const { people, refreshSoon } = useLive({ store, view, at, catchUp, flush, refresh });
  news.current = (changes) => {
    // What others typed may have changed more than the draft: its state, what waits to be confirmed, near texts.
    if (changes.state !== view.state || changes.form !== form.name) void refresh();
    else if (changes.places.length > 0) refreshSoon();
  };
  const others = useMemo(
    () => people.filter(({ account }) => account !== props.accountId),
    [people, props.accountId],
  );
  const edit = useCallback(
    (key: string, edits: { path: Path; to: PathValue }[]) =>
      store.dispatch({ type: 'edit', key, changes: withTotals(store.get().report, edits) }),
    [store],
  );
  const desk = useMemo(
    () => ({
      view,
      setView,
      refresh,
      form,
      store,
      flush,
      check,
      setCell,
      edit,
      others,
      ...parts,
    }),
    [view, setView, refresh, form, store, flush, check, edit, others, parts],
  );
  return (
    <DeskContext.Provider value={desk}>
      <CursorContext.Provider value={cell}>{props.children}</CursorContext.Provider>
    </DeskContext.Provider>
  );
}
