import { TRPCError } from '@trpc/server';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { whichOfAddress } from '@/server/inputs';
import type { RegisterView } from '@/server/register/view';
import { serverCaller } from '@/server/session';
import { Refused } from '../../../../refused';
import { signedIn } from '../../../../signed-in';
import { RegisterScreen } from './register-screen';

export const metadata: Metadata = { title: '登记台账' };

type Props = {
  params: Promise<{ unit: string; year: string }>;
  searchParams: Promise<{ cell?: string | string[] }>;
};

/** The unit's register of applications of one year, of which table 3 is counted. */
export default async function RegisterPage({ params, searchParams }: Props) {
  const { unit, year } = await params;
  const { cell } = await searchParams;
  await signedIn(`/desk/${unit}/${year}/register`);
  const which = whichOfAddress(unit, year);
  if (which === null) notFound();
  const opened = await open(which);
  if ('refusal' in opened) return <Refused sentence={opened.refusal} />;
  return <RegisterScreen initial={opened.view} cell={typeof cell === 'string' ? cell : null} />;
}

async function open(which: {
  unitCode: string;
  year: number;
}): Promise<{ view: RegisterView } | { refusal: string }> {
  const caller = await serverCaller();
  try {
    await caller.filing.open(which);
    return { view: await caller.register.view(which) };
  } catch (error) {
    if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR')
      return { refusal: error.message };
    throw error;
  }
}
