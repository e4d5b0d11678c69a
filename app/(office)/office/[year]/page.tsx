import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Dashboard } from '../../_dashboard/dashboard';
import type { SearchParams } from '../../_dashboard/query';
import { queryString, readQuery } from '../../_dashboard/query';
import { readYear } from '../../_dashboard/year-param';
import { load } from '../../_frame/load';
import { Refused } from '../../_frame/refused';

interface Props {
  params: Promise<{ year: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await params).year} 年度报告总览` };
}

/** /office/2023: the dashboard. The list's filters, order and tab are in the address. */
export default async function DashboardPage({ params, searchParams }: Props) {
  const year = readYear((await params).year);
  if (year === null) notFound();
  const query = readQuery(await searchParams);
  const path = `/office/${year}${queryString(query)}`;
  const loaded = await load(path, async (caller) => ({
    view: await caller.dashboard.year({ year }),
    notices: await caller.notices.list(),
  }));
  if (loaded.ok) return <Dashboard {...loaded.data} query={query} />;
  const title = loaded.code === 'NOT_FOUND' ? `没有 ${year} 年度` : '没有权限查看年度总览';
  return <Refused title={title} message={loaded.message} />;
}
