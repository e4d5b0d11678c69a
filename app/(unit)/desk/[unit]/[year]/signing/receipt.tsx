'use client';

import { formatLongDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { Icon } from '@/components/icon';
import type { FilingView } from '@/server/filing/view';
import { useDesk } from '../state/desk-context';
import { useFilingAction } from '../state/use-filing-action';
import { signerWords } from './signer-words';

const STANDING: Partial<Record<FilingView['state'], string>> = {
  submitted: '已提交，等待审核。审核结果会显示在本页。',
  accepted: '审核已通过，等待公布。',
  published: '已公布，公众可以查阅。',
};

/** What the unit holds in hand after submitting: when, by whom, and the content's fingerprint. */
export function Receipt() {
  const { view } = useDesk();
  const { run, failure } = useFilingAction();
  const last = view.submissions.at(-1);
  const standing = STANDING[view.state];
  if (!last || !standing) return null;
  const recall = async () => {
    await run((client, which) => client.filing.recall.mutate(which));
  };
  return (
    <section className="step step-ok" aria-labelledby="receipt-h">
      <h2 id="receipt-h">
        <Icon name="pub" />
        提交回执
      </h2>
      <p>{standing}</p>
      <dl className="basic-facts">
        <Fact term="提交时间" value={formatLongDateTime(last.at)} />
        <Fact term="提交人" value={last.name} />
        <Fact term="签批人" value={view.signOff ? signerWords(view.signOff) : '—'} />
        <Fact term="受理机关" value={view.reviewedByName} />
        <Fact term="第几次提交" value={`第 ${last.number} 次`} />
        <div>
          <dt>内容校验值（SHA-256）</dt>
          <dd className="hash">{last.contentHash}</dd>
        </div>
      </dl>
      {failure ? <p className="said-bad">{failure}</p> : null}
      <div className="step-acts">
        {view.state === 'published' ? (
          <a className="btn btn-main" href={`/reports/${view.unit.code}/${view.year}`}>
            查看公开页面
          </a>
        ) : null}
        {view.actions.recall.allowed ? (
          <ConfirmDialog
            title={`撤回 ${view.unit.name} ${view.year} 年度报告`}
            body={<p>撤回后报告回到填报中，修改后须重新送签、提交。截止日期不变。</p>}
            confirm="撤回提交"
            danger
            onConfirm={recall}
            trigger={(open) => (
              <button type="button" className="btn" onClick={open}>
                撤回提交
              </button>
            )}
          />
        ) : null}
      </div>
    </section>
  );
}

function Fact({ term, value }: { term: string; value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  );
}
