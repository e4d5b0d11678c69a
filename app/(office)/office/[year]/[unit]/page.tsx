import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { whichOfAddress } from '@/server/inputs';
import { load } from '../../../_frame/load';
import { Refused } from '../../../_frame/refused';
import { ReviewScreen } from '../../../_review/review-screen';

interface Props {
  params: Promise<{ year: string; unit: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `审核 ${(await params).year} 年度报告` };
}

/** /office/2023/630106-D01: one unit's report under review. */
export default async function ReviewPage({ params }: Props) {
  const { year: yearText, unit } = await params;
  const which = whichOfAddress(unit, yearText);
  if (which === null) notFound();
  const path = `/office/${yearText}/${unit}`;
  const loaded = await load(path, (caller) => caller.review.view(which));
  if (loaded.ok) return <ReviewScreen initial={loaded.data} key={loaded.data.filingId} />;
  const title = loaded.code === 'NOT_FOUND' ? '还没有开始填报' : '没有权限审核这份报告';
  return <Refused title={title} message={loaded.message} />;
}
