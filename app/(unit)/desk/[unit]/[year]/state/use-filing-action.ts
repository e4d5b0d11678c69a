'use client';

import type { TRPCClient } from '@trpc/client';
import { useCallback, useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import type { FilingView } from '@/server/filing/view';
import type { AppRouter } from '@/server/router';
import { useDesk } from './desk-context';

type Client = TRPCClient<AppRouter>;
type Which = { unitCode: string; year: number };

export interface FilingAction {
  /** Saves what is typed, calls, and shows the filing as it then is. False where it failed: see `failure`. */
  run: (call: (client: Client, which: Which) => Promise<FilingView>) => Promise<boolean>;
  busy: boolean;
  /** The sentence to show in place; empty while there is none. */
  failure: string;
  clear: () => void;
}

const UNSAVED = '还有内容没有保存到服务器，请等保存完成（见上方状态）后再操作。';

/** One call that changes the filing, always upon a draft that is saved whole. */
export function useFilingAction(): FilingAction {
  const { view, setView, flush } = useDesk();
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const { year } = view;
  const unitCode = view.unit.code;

  const run = useCallback<FilingAction['run']>(
    async (call) => {
      setBusy(true);
      setFailure('');
      try {
        if (!(await flush())) {
          setFailure(UNSAVED);
          return false;
        }
        setView(await call(client, { unitCode, year }));
        return true;
      } catch (error) {
        setFailure(errorSentence(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, flush, setView, unitCode, year],
  );
  const clear = useCallback(() => setFailure(''), []);
  return { run, busy, failure, clear };
}
