'use client';

import type { ReactNode } from 'react';
import { useRef } from 'react';
import { formatDay } from '@/components/dates';
import { DownloadMenu } from '@/components/download-menu';
import { FictitiousNote } from '@/components/fictitious-note';
import { Icon } from '@/components/icon';
import { FlagChip, StateChip } from '@/components/state-chip';
import type { FilingView } from '@/server/filing/view';
import { SavedState } from './saved-state';
import { Others } from './together/others';
import { useHeight } from './use-height';

/** With the office: the unit's deadline is kept, and no longer counts down. */
const FILED: ReadonlySet<FilingView['state']> = new Set(['submitted', 'accepted', 'published']);

/** Which filing, in what state, saved or not, how long until its deadline, and what can be done. */
export function ContextBar({
  view,
  saving,
  children,
}: {
  view: FilingView;
  saving: boolean;
  children?: ReactNode;
}) {
  const bar = useRef<HTMLElement>(null);
  useHeight(bar, tellStyleSheet);
  const filed = FILED.has(view.state);
  return (
    <section className="ctx" ref={bar} aria-label="当前报告">
      <div className="ctx-in">
        <h1>
          {view.unit.name}
          <span>{`${view.year} 年度报告`}</span>
        </h1>
        <div className="ctx-facts">
          <StateChip state={view.state} />
          {view.check?.step === 'asked' ? <FlagChip flag="checking" /> : null}
          {view.overdue ? <FlagChip flag="overdue" /> : null}
          {saving ? <SavedState /> : null}
          {view.correction ? <FlagChip flag="correcting" /> : null}
          {filed || view.correction ? null : <Deadline due={view.due} daysLeft={view.daysLeft} />}
          {view.fictitious ? <FictitiousNote brief /> : null}
          <Others />
        </div>
        <div className="ctx-acts">
          <DownloadMenu report={`/api/filings/${view.unit.code}/${view.year}`} blankForm={view.formInForce} />
          {children}
        </div>
      </div>
    </section>
  );
}

/** How high the bar is: it wraps where the window is narrow, and what sticks stands below it. */
function tellStyleSheet(height: number | null): void {
  const root = document.documentElement.style;
  if (height === null) root.removeProperty('--ctx-h');
  else root.setProperty('--ctx-h', `${height}px`);
}

/** 距截止还有 11 天（1月31日）, or how long ago it passed. */
function Deadline({ due, daysLeft }: { due: string; daysLeft: number }) {
  const words = daysLeft < 0 ? '已过截止' : daysLeft === 0 ? '今天截止' : '距截止还有';
  return (
    <span className="due">
      <Icon name="cal" />
      {words} {daysLeft === 0 ? null : <strong>{`${Math.abs(daysLeft)} 天`}</strong>}（{formatDay(due)}）
    </span>
  );
}
