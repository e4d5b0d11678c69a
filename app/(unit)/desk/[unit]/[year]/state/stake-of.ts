import { TRPCClientError } from '@trpc/client';
import type { AtStake } from '@/server/filing/view';
import { atStakeSchema } from '@/server/filing/view';
import type { AppRouter } from '@/server/router';

/** What a refused change would void (server/filing/at-stake.ts); null where it was refused for something else. */
export function stakeOf(error: unknown): AtStake | null {
  if (!(error instanceof TRPCClientError)) return null;
  const details: unknown = (error as TRPCClientError<AppRouter>).data?.details;
  if (typeof details !== 'object' || details === null || !('atStake' in details)) return null;
  return atStakeSchema.safeParse(details.atStake).data ?? null;
}
