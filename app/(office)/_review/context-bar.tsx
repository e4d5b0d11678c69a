import Link from 'next/link';
import { formatDateTime } from '@/components/dates';
import { DownloadMenu } from '@/components/download-menu';
import { FlagChip, StateChip } from '@/components/state-chip';
import type { ReviewView } from '@/server/review/view';

/** Which report, in what state, filed when, signed by whom. */
export function ContextBar({ view }: { view: ReviewView }) {
  const { submission } = view;
  return (
    <section className="ctx" aria-label="当前报告">
      <div className="ctx-in">
        <h1>
          {view.unit.name}
          <span>
            {view.year} 年度报告{submission ? ` · 第 ${submission.number} 版` : ''}
          </span>
        </h1>
        <div className="ctx-facts">
          <StateChip state={view.state} />
          {view.daysLate > 0 && submission ? <Late days={view.daysLate} /> : null}
          {view.held ? <Held reason={view.heldReason} /> : null}
          {submission ? (
            <>
              <span>{formatDateTime(submission.at)} 提交</span>
              <span>
                {submission.signedAt
                  ? `${submission.signedBy} ${submission.paper ? '纸质签发' : '签批'}（${formatDateTime(submission.signedAt)}）`
                  : '历史报告，由办公室导入'}
              </span>
            </>
          ) : null}
        </div>
        <div className="ctx-acts">
          {submission ? <DownloadMenu report={`/api/filings/${view.unit.code}/${view.year}`} /> : null}
          {view.publication ? (
            <Link className="btn" href={`/reports/${encodeURIComponent(view.unit.code)}/${view.year}`}>
              看公布页
            </Link>
          ) : null}
          <Link className="btn" href={`/office/${view.year}`}>
            年度总览
          </Link>
        </div>
      </div>
    </section>
  );
}

/** The hold with its reason stays in sight while the report scrolls; a long reason is whole in the note below. */
function Held({ reason }: { reason: string | null }) {
  const words = `暂缓公布${reason ? `：${reason}` : ''}`;
  return (
    <span className="tag tag-b held-why" title={words}>
      {words}
    </span>
  );
}

function Late({ days }: { days: number }) {
  return (
    <span>
      <FlagChip flag="late" />
      {days} 天
    </span>
  );
}
