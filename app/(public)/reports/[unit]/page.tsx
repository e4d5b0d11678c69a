import type { Metadata } from 'next';
import { Missing } from '../../_report/missing';

export const metadata: Metadata = { title: '没有公布的报告' };

/** A unit's address without a year, where it has no report: proxy.ts leads on to the newest one, or answers 404. */
export default async function UnitReportsPage({ params }: { params: Promise<{ unit: string }> }) {
  return <Missing unitCode={(await params).unit} year={null} />;
}
