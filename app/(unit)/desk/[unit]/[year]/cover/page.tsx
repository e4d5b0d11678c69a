import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { shortHash } from '@/report/short-hash';
import { signingStatement } from '@/report/signing-statement';
import { reportTitle } from '@/report/title';
import { whichOfAddress } from '@/server/inputs';
import { Refused } from '../../../../refused';
import { signedIn } from '../../../../signed-in';
import { openFiling } from '../open-filing';
import { PrintButton } from './print-button';

export const metadata: Metadata = { title: '签发页' };

/** The page that a principal signs and seals on paper: the statement, and the first digits of what it is of. */
export default async function CoverPage(props: { params: Promise<{ unit: string; year: string }> }) {
  const { unit, year } = await props.params;
  await signedIn(`/desk/${unit}/${year}/cover`);
  const which = whichOfAddress(unit, year);
  if (which === null) notFound();
  const opened = await openFiling(which.unitCode, which.year);
  if ('refusal' in opened) return <Refused sentence={opened.refusal} />;
  const { view } = opened;
  if (view.state !== 'signing') {
    return (
      <Refused sentence="报告没有在等待签批，不能打印签发页。请先送签；内容有改动的，改完重新送签后再打印。" />
    );
  }
  const { name } = view.unit;
  return (
    <main className="cover" id="main">
      <p className="cover-acts">
        <PrintButton />
        <span className="muted">内容有改动或撤回送签的，本页作废，须重新打印。</span>
      </p>
      <article className="cover-page">
        <h1>{reportTitle(name, view.year)}</h1>
        <p className="cover-sub">签发页</p>
        <dl>
          <Line term="单位" value={name} />
          <Line term="报告年度" value={`${view.year}年`} />
          <Line term="受理机关" value={view.reviewedByName} />
        </dl>
        <p className="cover-statement">{signingStatement(name, view.year)}</p>
        <div className="cover-hash">
          <p>校验码</p>
          <p className="cover-code">{shortHash(view.contentHash)}</p>
          <p className="cover-small">{`SHA-256：${view.contentHash}`}</p>
        </div>
        <div className="cover-sign">
          <p>主要负责人（签字）：</p>
          <p>单位（盖章）：</p>
          <p>日期：　　　　年　　月　　日</p>
        </div>
      </article>
    </main>
  );
}

function Line({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
