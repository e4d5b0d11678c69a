import Link from 'next/link';
import { formatDay } from '@/components/dates';
import { StateChip } from '@/components/state-chip';
import type { ReviewView } from '@/server/review/view';

/** Nothing submitted: the state, and no more. A draft is the unit's own. */
export function NotFiled({ view }: { view: ReviewView }) {
  return (
    <main className="page" id="main">
      <div className="pane not-filed">
        <StateChip state={view.state} />
        <h2>还没有提交</h2>
        <p>
          {view.unit.name}尚未提交 {view.year} 年度报告，提交截止 {formatDay(view.due)}
          。提交之前，草稿只有本单位能看。
        </p>
        <Link className="btn" href={`/office/${view.year}`}>
          回到年度总览
        </Link>
      </div>
    </main>
  );
}
