import { redirect } from 'next/navigation';
import { readYear } from '../_dashboard/year-param';
import { load } from '../_frame/load';
import { Refused } from '../_frame/refused';

/** /office: on to the dashboard of the year chosen (`?year=`), else of the newest. */
export default async function OfficePage(props: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const year = readYear((await props.searchParams).year);
  if (year !== null) redirect(`/office/${year}`);
  const loaded = await load('/office', (caller) => caller.dashboard.year({ year: null }));
  if (loaded.ok) redirect(`/office/${loaded.data.year}`);
  return <Refused title="没有权限查看年度总览" message={loaded.message} />;
}
