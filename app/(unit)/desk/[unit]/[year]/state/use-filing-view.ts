'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTRPC } from '@/app/trpc/provider';
import type { FilingView } from '@/server/filing/view';

export interface FilingQuery {
  view: FilingView;
  setView: (view: FilingView) => void;
  refresh: () => Promise<void>;
}

/** The filing as the server last told it; asked again when the person comes back to the window. */
export function useFilingView(initial: FilingView): FilingQuery {
  const trpc = useTRPC();
  const client = useQueryClient();
  const options = trpc.filing.view.queryOptions(
    { unitCode: initial.unit.code, year: initial.year },
    { initialData: initial, staleTime: 5_000, refetchOnWindowFocus: true },
  );
  const { data } = useQuery(options);
  const { queryKey } = options;
  const setView = useCallback(
    (view: FilingView) => {
      client.setQueryData(queryKey, view);
    },
    [client, queryKey],
  );
  const refresh = useCallback(() => client.invalidateQueries({ queryKey }), [client, queryKey]);
  return { view: data, setView, refresh };
}
