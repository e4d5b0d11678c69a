'use client';

import type { TRPCClient } from '@trpc/client';
import { TRPCClientError } from '@trpc/client';
import { useState } from 'react';
import { errorSentence } from '@/app/trpc/error-sentence';
import { useTRPCClient } from '@/app/trpc/provider';
import type { AppRouter } from '@/server/router';

type Client = TRPCClient<AppRouter>;

/** The server asks before the unit's last drafter, principal or manager goes (staff/last-holder.ts). */
function asksAboutLast(error: unknown): boolean {
  if (!(error instanceof TRPCClientError)) return false;
  const details: unknown = (error as TRPCClientError<AppRouter>).data?.details;
  return typeof details === 'object' && details !== null && 'last' in details;
}

/** One call on a unit's accounts: busy meanwhile, and the sentence where it failed. */
export function useStaffCall() {
  const client = useTRPCClient();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const [asked, setAsked] = useState(false);

  async function run<T>(call: (client: Client) => Promise<T>): Promise<T | null> {
    setBusy(true);
    setFailure('');
    try {
      return await call(client);
    } catch (error) {
      setFailure(errorSentence(error));
      setAsked(asksAboutLast(error));
      return null;
    } finally {
      setBusy(false);
    }
  }
  const clear = () => {
    setFailure('');
    setAsked(false);
  };
  /** `asked`: the refusal was a question, and the next call may answer it with `evenIfLast`. */
  return { run, busy, failure, asked, clear };
}
