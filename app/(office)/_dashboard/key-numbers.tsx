import Link from 'next/link';
import type { IconName } from '@/components/icon';
import { Icon } from '@/components/icon';
import type { DashboardCounts } from '@/server/dashboard/view';
import type { DashboardQuery } from './query';
import { EMPTY_QUERY, queryString } from './query';

interface KeyNumber {
  label: string;
  count: number;
  hint: string;
  icon: IconName | null;
  className: string;
  filter: Partial<DashboardQuery>;
}

/** What the strip shows, in order. Each leads to the list filtered to exactly the units it counts. */
function keyNumbers(counts: DashboardCounts): KeyNumber[] {
  const filed = counts.total - counts.missing;
  return [
    { label: '应报', count: counts.total, hint: `已报 ${filed} 家`, icon: null, className: '', filter: {} },
    key('已公布', counts.published, `已通过、待公布 ${counts.accepted} 家`, 'pub', { state: 'published' }),
    key('待审核', counts.submitted, '已报，等待决定', 'wait', { state: 'submitted' }),
    key('已退回', counts.returned, '在单位修改', 'back', { state: 'returned' }),
    key('未报', counts.missing, `填报中 ${counts.inProgress} 家`, 'draft', { state: 'missing' }),
    key('未开始', counts.notStarted, '未报单位中', 'none', { state: 'not_started' }),
    {
      ...key('逾期未报', counts.overdue, '截止日已过', 'late', { overdue: '1' }),
      className: tone(counts.overdue),
    },
    key('迟报', counts.late, '截止日之后提交', 'cal', { late: '1' }),
    key('有问题', counts.withFindings, '核对未通过或需说明', 'w', { findings: '1' }),
  ];
}

const tone = (overdue: number) => (overdue > 0 ? 'key-late' : '');

function key(
  label: string,
  count: number,
  hint: string,
  icon: IconName,
  filter: Partial<DashboardQuery>,
): KeyNumber {
  const hues: Partial<Record<IconName, string>> = { pub: 'key-pub', wait: 'key-wait', back: 'key-back' };
  return { label, count, hint, icon, className: hues[icon] ?? '', filter };
}

/** The strip of key numbers above everything else. */
export function KeyNumbers({ counts, path }: { counts: DashboardCounts; path: string }) {
  return (
    <nav className="keys" aria-label="关键数字">
      <ul>
        {keyNumbers(counts).map((item) => (
          <li key={item.label}>
            <Link
              className={`key ${item.className}`}
              href={`${path}${queryString({ ...EMPTY_QUERY, ...item.filter })}#units`}
            >
              <span className="k-l">
                {item.icon ? <Icon name={item.icon} /> : null}
                {item.label}
              </span>
              <span className="k-v">
                {item.count}
                <small>家</small>
              </span>
              <span className="k-d">{item.hint}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
