'use client';

import { useRef, useSyncExternalStore } from 'react';
import type { ReportData } from '@/report/report';
import type { Checked } from './checking';
import { useDesk } from './desk-context';
import type { DeskState } from './desk-state';

/**
 * What a component shows of the desk's state, chosen by `select`: it is drawn again only when that is another, so that a
 * keystroke costs what it changes and not the desk. `isSame` tells two values apart that are made anew at every look.
 */
export function useDeskState<Value>(
  select: (state: DeskState) => Value,
  isSame: (one: Value, other: Value) => boolean = Object.is,
): Value {
  const { store } = useDesk();
  const kept = useRef<{ value: Value } | null>(null);
  const look = () => {
    const value = select(store.get());
    if (kept.current === null || !isSame(kept.current.value, value)) kept.current = { value };
    return kept.current.value;
  };
  return useSyncExternalStore(store.subscribe, look, look);
}

/** The draft as it is typed, for who shows much of it: drawn again at every keystroke. */
export function useReport(): ReportData {
  return useDeskState(({ report }) => report);
}

/** What `select` takes of the findings on the draft as it is at this very moment. */
export function useChecked<Value>(select: (checked: Checked) => Value): Value {
  const { check } = useDesk();
  return useDeskState(({ report }) => select(check(report)));
}
