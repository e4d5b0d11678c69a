import { formatDay } from '@/components/dates';
import { Icon } from '@/components/icon';
import type { DashboardView } from '@/server/dashboard/view';
import { dayWords, dueWords } from './progress';
import { YearChoice } from './year-choice';

/** Which year, whose units, how much time is left. */
export function YearBar({ view }: { view: DashboardView }) {
  // The units' date is the view's; only the governments' own reports have another (条例 Art. 49).
  const governments = view.rows.find((row) => row.due !== view.due)?.due;
  return (
    <section className="ctx" aria-label="当前年度">
      <div className="ctx-in">
        <h1>
          {view.year} 年度报告总览<span>{view.office.name}</span>
        </h1>
        <div className="ctx-facts">
          <span>今天 {formatDay(view.today)}</span>
          <span className="due">
            <Icon name="cal" />
            <span>
              提交截止 <strong>{dayWords(view.due, view.today)}</strong>，{dueWords(view.today, view.due)}
            </span>
          </span>
          {governments ? <span>本级政府报告截止 {dayWords(governments, view.today)}</span> : null}
        </div>
        <YearChoice year={view.year} years={view.years} />
      </div>
    </section>
  );
}
