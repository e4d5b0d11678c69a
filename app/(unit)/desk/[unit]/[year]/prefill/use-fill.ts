'use client';

import type { TRPCClient } from '@trpc/client';
import type { ReportData } from '@/report/report';
import type { FilingView } from '@/server/filing/view';
import type { AppRouter } from '@/server/router';
import { useDesk } from '../state/desk-context';
import type { TypedChange } from '../state/desk-state';
import type { Path } from '../state/paths';
import { valueAt } from '../state/paths';
import { useFilingAction } from '../state/use-filing-action';

type Which = { unitCode: string; year: number; voids?: string | undefined; revision: number };
export type FillCall = (client: TRPCClient<AppRouter>, which: Which) => Promise<FilingView>;

/** What the newest fill of the view has changed in a report, so that it can be taken back as one. */
function changesOf(before: ReportData, view: FilingView): TypedChange[] {
  return Object.entries(view.fills.at(-1)?.values ?? {}).map(([path, to]) => ({
    path: path as Path,
    from: valueAt(before, path as Path),
    to,
  }));
}

/** Filling several places in at one click, on the server, which keeps who and when; one undo takes it back. */
export function useFill() {
  const { store } = useDesk();
  const { run, busy, failure, clear } = useFilingAction();
  const fill = async (call: FillCall): Promise<boolean> => {
    let filled = { fill: 0, changes: [] as TypedChange[] };
    const done = await run(async (client, _, editing) => {
      const { report, revision } = store.get();
      const view = await call(client, { ...editing, revision });
      filled = { fill: view.fills.at(-1)?.revision ?? 0, changes: changesOf(report, view) };
      return view;
    });
    if (done) store.dispatch({ type: 'filled', ...filled });
    return done;
  };
  return { fill, busy, failure, clear };
}
