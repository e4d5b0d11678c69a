'use client';

import type { TRPCClient } from '@trpc/client';
import { useCallback, useState } from 'react';
import { errorSentence, errorStatus } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import type { FilingView } from '@/server/filing/view';
import type { AppRouter } from '@/server/router';
import { useDesk } from './desk-context';
import type { Saving } from './desk-state';
import { stakeOf } from './stake-of';

type Client = TRPCClient<AppRouter>;
type Which = { unitCode: string; year: number };
/** For a call that changes the draft, or what is signed with it: with what the person has said that may void. */
type Editing = Which & { voids?: string | undefined };

export interface FilingAction {
  /** Saves what is typed, calls, and shows the filing as it then is. False where it failed: see `failure`. */
  run: (call: (client: Client, which: Which, editing: Editing) => Promise<FilingView>) => Promise<boolean>;
  busy: boolean;
  /** The sentence to show in place; empty while there is none. */
  failure: string;
  clear: () => void;
}

const EXPIRED = '登录已失效，本次操作没有完成，已填内容留在本机。请点上方的“重新登录”，登录后再操作。';
const ASKED = '还有修改没有保存。请先在上方“去处理”中确认是否继续修改，再操作。';
const UNSAVED = '还有内容没有保存到服务器，请等保存完成（见上方状态）后再操作。';

const WHY_UNSAVED: Readonly<Partial<Record<Saving, string>>> = { expired: EXPIRED, asks: ASKED };

/** One call that changes the filing, always upon a draft that is saved whole. */
export function useFilingAction(): FilingAction {
  const { view, setView, flush, store } = useDesk();
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
          setFailure(WHY_UNSAVED[store.get().saving] ?? UNSAVED);
          return false;
        }
        const which = { unitCode, year };
        setView(await call(client, which, { ...which, voids: store.get().voids ?? undefined }));
        return true;
      } catch (error) {
        const expired = errorStatus(error) === 401;
        if (expired) store.dispatch({ type: 'save-failed', fault: 'expired', refusal: '' });
        const stake = stakeOf(error);
        if (stake) store.dispatch({ type: 'asked', stake });
        setFailure(expired ? EXPIRED : errorSentence(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, flush, setView, store, unitCode, year],
  );
  const clear = useCallback(() => setFailure(''), []);
  return { run, busy, failure, clear };
}
