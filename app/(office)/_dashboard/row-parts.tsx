import Link from 'next/link';
import { SeverityCount } from '@/components/severity-count';
import { FlagChip, StateChip } from '@/components/state-chip';
import type { DashboardRow } from '@/server/dashboard/view';
import { activityWords, timeliness } from './progress';
import { awaitsOffice, reviewedElsewhere } from './query';

/** What the parts of a unit's line need besides the unit. */
export interface RowContext {
  /** The dashboard's own path, under which the reviews lie: /office/2023. */
  path: string;
  officeCode: string;
  /** YYYY-MM-DD. */
  today: string;
}

/** The unit's name, leading to its review where the person may open it; below it who reviews it, if another office. */
export function UnitName({ row, path, officeCode }: { row: DashboardRow } & Omit<RowContext, 'today'>) {
  const reviewer = reviewedElsewhere(row, officeCode);
  return (
    <>
      {row.mayReview && row.state !== 'not_started' ? (
        <Link href={`${path}/${encodeURIComponent(row.unitCode)}`} prefetch={false}>
          {row.unitName}
        </Link>
      ) : (
        row.unitName
      )}
      {reviewer === null ? null : <small className="whose">由{reviewer}审核</small>}
    </>
  );
}

export function StateOf({ row }: { row: DashboardRow }) {
  return (
    <>
      <StateChip state={row.state} />
      {row.correcting ? <FlagChip flag="correcting" /> : row.corrected ? <FlagChip flag="corrected" /> : null}
      {row.held ? <span className="tag tag-b held">暂缓公布</span> : null}
    </>
  );
}

/** 未报, 逾期, 迟报: words and marks of their own; a unit in good time has none. */
export function TimelinessOf({ row }: { row: DashboardRow }) {
  const standing = timeliness(row);
  if (standing.kind === 'on-time') return null;
  if (standing.kind === 'missing') return <span className="muted">未报</span>;
  return (
    <span className="standing">
      <FlagChip flag={standing.kind} />
      <span className={standing.kind === 'overdue' ? 'late' : ''}>{standing.days} 天</span>
    </span>
  );
}

/** Findings by severity and open comments: what stands between the report and its publication. */
export function OpenIssues({ row }: { row: DashboardRow }) {
  return (
    <span className="issues">
      {row.blockingCount > 0 ? <SeverityCount severity="B" count={row.blockingCount} /> : null}
      {row.warningCount > 0 ? <SeverityCount severity="W" count={row.warningCount} /> : null}
      {row.openThreads > 0 ? <span className="small">意见 {row.openThreads}</span> : null}
    </span>
  );
}

export function Activity({ row, today }: { row: DashboardRow; today: string }) {
  return <>{activityWords(row, today)}</>;
}

/** 审核 where it waits for this office, 查看 where there is something to see. */
export function RowAction({ row, path, officeCode }: { row: DashboardRow } & Omit<RowContext, 'today'>) {
  if (!row.mayReview || row.state === 'not_started') return null;
  const waits = awaitsOffice(row, officeCode);
  return (
    <Link
      className={`btn btn-sm ${waits ? 'btn-main' : ''}`}
      href={`${path}/${encodeURIComponent(row.unitCode)}`}
      prefetch={false}
      aria-label={`${waits ? '审核' : '查看'}${row.unitName}`}
    >
      {waits ? '审核' : '查看'}
    </Link>
  );
}
