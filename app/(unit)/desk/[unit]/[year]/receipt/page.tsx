import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { formatLongDateTime } from '@/components/dates';
import { PrintButton } from '@/components/print-button';
import { signingStatement } from '@/report/signing-statement';
import type { FilingView } from '@/server/filing/view';
import { whichOfAddress } from '@/server/inputs';
import { Refused } from '../../../../refused';
import { signedIn } from '../../../../signed-in';
import { openFiling } from '../open-filing';

export const metadata: Metadata = { title: '提交回执' };

interface Props {
  params: Promise<{ unit: string; year: string }>;
  /** `number`: an earlier submission's; the newest without it. */
  searchParams: Promise<{ number?: string | string[] }>;
}

/** The receipt of one submission, as one sheet of A4 to be printed and kept. */
export default async function ReceiptPage({ params, searchParams }: Props) {
  const { unit, year } = await params;
  const { number } = await searchParams;
  const which = whichOfAddress(unit, year);
  if (which === null) notFound();
  await signedIn(`/desk/${unit}/${year}/receipt`);
  const opened = await openFiling(which.unitCode, which.year);
  if ('refusal' in opened) return <Refused sentence={opened.refusal} />;
  const { submissions } = opened.view;
  const asked =
    number === undefined ? submissions.at(-1) : submissions.find((one) => String(one.number) === number);
  if (!asked) return <Refused sentence="这份报告没有这一次提交，没有回执。请返回报告页面核对。" />;
  return (
    <main className="page-desk receipt-page" id="main">
      <p className="no-print receipt-acts">
        <PrintButton>打印回执</PrintButton>
        <Link className="btn" href={`/desk/${unit}/${year}`}>
          返回报告
        </Link>
      </p>
      <Receipt view={opened.view} of={asked} />
    </main>
  );
}

function Receipt({ view, of }: { view: FilingView; of: FilingView['submissions'][number] }) {
  return (
    <article className="doc receipt-sheet">
      <h1>政府信息公开工作年度报告提交回执</h1>
      <dl>
        <Fact term="报送单位">{view.unit.name}</Fact>
        <Fact term="报告年度">{view.year} 年</Fact>
        <Fact term="受理机关">{view.reviewedByName}</Fact>
        <Fact term="提交次数">第 {of.number} 次</Fact>
        <Fact term="提交时间">{formatLongDateTime(of.at)}（北京时间）</Fact>
        <Fact term="提交人">{of.name}</Fact>
        <Fact term="签批人">
          {of.signedBy === null || of.signedAt === null
            ? '历史报告，未在本平台签批'
            : `${of.signedBy}，${formatLongDateTime(of.signedAt)}`}
        </Fact>
        {of.signedBy === null ? null : (
          <Fact term="签批声明">{signingStatement(view.unit.name, view.year)}</Fact>
        )}
        <Fact term="内容校验值（SHA-256）">
          <span className="hash">{of.contentHash}</span>
        </Fact>
      </dl>
      <p className="small">
        校验值由所提交报告的全部文字和数字算出，改动一个字或一个数，校验值就不同。报告公布后，公开页面列有各次公布的校验值，与本回执一致的，就是本次提交的内容。
      </p>
      {view.fictitious ? <p className="small">本回执所涉报告的数字均为虚构，仅供演示。</p> : null}
    </article>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
