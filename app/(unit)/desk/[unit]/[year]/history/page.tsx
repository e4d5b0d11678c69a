import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { HistoryView } from '@/server/draft-history/view';
import { whichOfAddress } from '@/server/inputs';
import { serverCaller } from '@/server/session';
import { Refused } from '../../../../refused';
import { signedIn } from '../../../../signed-in';
import { HistoryScreen } from './history-screen';

export const metadata: Metadata = { title: '修改历史' };

/** Who changed what in one filing's draft, and when. */
export default async function HistoryPage(props: { params: Promise<{ unit: string; year: string }> }) {
  const { unit, year } = await props.params;
  await signedIn(`/desk/${unit}/${year}/history`);
  const which = whichOfAddress(unit, year);
  if (which === null) notFound();
  const read = await readHistory(which);
  if ('refusal' in read) return <Refused sentence={read.refusal} />;
  return <HistoryScreen which={which} initial={read.view} />;
}

async function readHistory(which: {
  unitCode: string;
  year: number;
}): Promise<{ view: HistoryView } | { refusal: string }> {
  const caller = await serverCaller();
  try {
    return { view: await caller.draftHistory.view({ ...which, before: null }) };
  } catch (error) {
    if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR')
      return { refusal: error.message };
    throw error;
  }
}
