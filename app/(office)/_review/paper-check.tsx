'use client';

import { formatLongDateTime } from '@/components/dates';
import { ConfirmDialog } from '@/components/dialog';
import { shortHash } from '@/report/short-hash';
import { ReasonDialog } from './reason-dialog';
import { useReview } from './review-state';

type Paper = NonNullable<ReturnType<typeof useReview>['submission']['paper']>;

/** A report that was signed on paper: the scan beside the hash that must stand on it, and the reviewer's verdict. */
export function PaperCheck() {
  const { view, submission, actions } = useReview();
  const { paper } = submission;
  if (!paper) return null;
  const address = `/api/filings/${view.unit.code}/${view.year}/signed-paper/${paper.signOffId}`;
  return (
    <section className="paper-check" aria-labelledby="paper-h">
      <div className="paper-scan">
        <Scan paper={paper} address={address} />
      </div>
      <div className="paper-facts">
        <h2 id="paper-h">纸质签发件</h2>
        <p>请核对扫描件上的单位公章、签字和校验码。校验码应为：</p>
        <p className="paper-code">{shortHash(paper.contentHash)}</p>
        <p>{`签发人：${paper.signedBy}。由${paper.uploadedBy}于${formatLongDateTime(paper.uploadedAt)}上传。`}</p>
        <p>
          <a href={address} target="_blank" rel="noreferrer">
            在新窗口打开扫描件
          </a>
        </p>
        {paper.verdict ? (
          <p role="status">
            {`${paper.verdict.name}于${formatLongDateTime(paper.verdict.at)}${paper.verdict.matches ? '确认签章与校验码相符。' : '核对不符，已退回。'}`}
          </p>
        ) : null}
        {view.actions['check-paper'].allowed ? (
          <div className="step-acts">
            <ConfirmDialog
              title="确认签章与校验码相符"
              body={<p>确认后签发生效，报告可以通过。确认不能撤销。</p>}
              confirm="确认相符"
              onConfirm={async () => {
                await actions.confirmPaper();
              }}
              trigger={(show) => (
                <button type="button" className="btn btn-main" onClick={show}>
                  签章与校验码相符
                </button>
              )}
            />
            <ReasonDialog
              title="签章或校验码不符，退回单位"
              body="报告退回单位，本次签发作废，单位须重新送签、签发后再提交。"
              label="不符之处"
              required
              confirm="退回"
              onConfirm={actions.refusePaper}
              trigger={(show) => (
                <button type="button" className="btn btn-bad" onClick={show}>
                  不符，退回
                </button>
              )}
            />
          </div>
        ) : null}
      </div>
    </section>
  );
}

function Scan({ paper, address }: { paper: Paper; address: string }) {
  if (paper.type === 'pdf') {
    return <iframe src={address} title={`纸质签发件，PDF，${paper.pages} 页`} />;
  }
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {/* biome-ignore lint/performance/noImgElement: a scan behind a permission: nothing may resize or cache it. */}
      <img src={address} alt="纸质签发件的扫描件" />
    </a>
  );
}
