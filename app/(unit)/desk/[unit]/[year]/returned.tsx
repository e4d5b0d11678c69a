'use client';

import { Icon } from '@/components/icon';
import { useDesk } from './state/desk-context';

/** The office, or the principal, sent the report back: says who, why, and what to do. */
export function Returned() {
  const { goTo, view } = useDesk();
  const open = view.threads.filter((thread) => thread.status === 'open');
  const last = view.timeline.at(-1);
  const byPrincipal = view.state === 'draft' && last?.note ? last : null;
  if (view.state !== 'returned' && !byPrincipal) return null;
  const entry = byPrincipal ?? view.timeline.filter((one) => one.note !== '').at(-1);
  const first = open[0];
  return (
    <div className="hint hint-warn" role="note">
      <Icon name="back" />
      <div>
        <p>
          <strong>
            {view.state === 'returned' ? `${view.reviewedByName}已退回本报告` : `${last?.what ?? '已退回'}`}
          </strong>
        </p>
        {entry?.note ? <p>{`理由：${entry.note}`}</p> : null}
        <p>
          {open.length > 0
            ? `有 ${open.length} 条审核意见待回复。请逐条修改并回复，然后重新送签、提交。`
            : '请按意见修改，然后重新送签、提交。'}
        </p>
      </div>
      <div className="hint-acts">
        {first ? (
          <button type="button" className="btn btn-sm" onClick={() => goTo(first.place)}>
            查看第一条意见
          </button>
        ) : null}
      </div>
    </div>
  );
}
