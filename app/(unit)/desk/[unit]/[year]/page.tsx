import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { whichOfAddress } from '@/server/inputs';
import { Refused } from '../../../refused';
import { signedIn } from '../../../signed-in';
import { FilingScreen } from './filing-screen';
import { openFiling } from './open-filing';

export const metadata: Metadata = { title: '填报' };

/** The filing of one unit and year. */
export default async function FilingPage(props: { params: Promise<{ unit: string; year: string }> }) {
  const { unit, year } = await props.params;
  const actor = await signedIn(`/desk/${unit}/${year}`);
  const which = whichOfAddress(unit, year);
  if (which === null) notFound();
  const opened = await openFiling(which.unitCode, which.year);
  if ('refusal' in opened) return <Refused sentence={opened.refusal} />;
  return (
    <FilingScreen
      key={opened.view.id}
      initial={opened.view}
      otherUnits={opened.otherUnits}
      accountId={actor.accountId}
    />
  );
}
