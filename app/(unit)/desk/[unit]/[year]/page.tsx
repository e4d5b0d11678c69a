import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Refused } from '../../../refused';
import { signedIn } from '../../../signed-in';
import { FilingScreen } from './filing-screen';
import { openFiling } from './open-filing';

export const metadata: Metadata = { title: '填报' };

/** The filing of one unit and year. */
export default async function FilingPage(props: { params: Promise<{ unit: string; year: string }> }) {
  const { unit, year } = await props.params;
  const unitCode = decodeURIComponent(unit);
  const actor = await signedIn(`/desk/${unit}/${year}`);
  if (!/^\d{4}$/.test(year)) notFound();
  const opened = await openFiling(unitCode, Number(year));
  if ('refusal' in opened) return <Refused sentence={opened.refusal} />;
  return <FilingScreen key={opened.view.id} initial={opened.view} accountId={actor.accountId} />;
}
