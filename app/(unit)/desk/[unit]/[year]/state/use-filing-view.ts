'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTRPC } from '@/app/trpc/provider';
import type { NearText } from '@/report/similarity/near-text';
import type { FilingView } from '@/server/filing/view';

export interface FilingQuery {
  view: FilingView;
  setView: (view: FilingView) => void;
  /** What a save found to be much like the draft. A view with the same stays the same object. */
  setNearTexts: (nearTexts: NearText[]) => void;
  refresh: () => Promise<void>;
  /** The same, unless the server was asked a moment ago. */
  refreshIfOld: () => Promise<void>;
}

/** The filing as the server last told it. Who asks again as the person comes back: use-fresh-view.ts. */
export function useFilingView(initial: FilingView): FilingQuery {
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = trpc.filing.view.queryOptions(
    { unitCode: initial.unit.code, year: initial.year },
    { initialData: initial, staleTime: 5_000 },
  );
  const { data } = useQuery(options);
  const { queryKey } = options;
  const setView = useCallback(
    (view: FilingView) => {
      client.setQueryData(queryKey, view);
    },
    [client, queryKey],
  );
  const setNearTexts = useCallback(
    (nearTexts: NearText[]) => {
      client.setQueryData(queryKey, (old) =>
        old === undefined || isSame(old.nearTexts, nearTexts) ? old : { ...old, nearTexts },
      );
    },
    [client, queryKey],
  );
  const refresh = useCallback(() => client.invalidateQueries({ queryKey }), [client, queryKey]);
  const refreshIfOld = useCallback(
    () => client.refetchQueries({ queryKey, stale: true }),
    [client, queryKey],
  );
  return { view: data, setView, setNearTexts, refresh, refreshIfOld };
}

const isSame = (one: readonly NearText[], other: readonly NearText[]): boolean =>
  one.length === other.length &&
  one.every(({ section, unit, share }, at) => {
    const its = other[at];
    return its?.section === section && its.unit === unit && its.share === share;
  });
