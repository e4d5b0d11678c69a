import Link from 'next/link';
import { Notices } from '@/app/notices/notices';
import { FictitiousNote } from '@/components/fictitious-note';
import { KIND_NAMES } from '@/components/unit-kind';
import type { DashboardView } from '@/server/dashboard/view';
import { noticePath } from '@/server/notices/notice-path';
import type { NoticesView } from '@/server/notices/view';
import { Filters, Tabs } from './filters';
import { KeyNumbers } from './key-numbers';
import { StandingLegend } from './legend';
import type { ListGroup } from './list-props';
import type { DashboardQuery } from './query';
import { EMPTY_QUERY, filterRows, isFiltered, queryString } from './query';
import type { Bar } from './stacked-bars';
import { StackedBars } from './stacked-bars';
import { groupRows, sortRows } from './tree';
import { UnitList } from './unit-list';
import { YearBar } from './year-bar';

/** A year's overview for an office: how far its units are, and which need a look. */
export function Dashboard(props: { view: DashboardView; query: DashboardQuery; notices: NoticesView }) {
  const { view, query, notices } = props;
  const path = `/office/${view.year}`;
  return (
    <>
      <YearBar view={view} />
      <main className="page" id="main">
        {view.rows.some((row) => row.fictitious) ? <FictitiousNote /> : null}
        <Unread notices={notices} />
        <KeyNumbers counts={view.counts} path={path} />
        <div className="two">
          <StackedBars
            title={view.byDistrict.length > 1 ? '各地区' : '全部单位'}
            bars={districtBars(view, path)}
          />
          <StackedBars title="各类单位" bars={kindBars(view, path)} />
        </div>
        <section className="pane unit-pane" id="units" aria-labelledby="units-h">
          <h2 className="vh" id="units-h">
            单位
          </h2>
          <Tabs view={view} query={query} path={path} />
          <Filters view={view} query={query} path={path} />
          <StandingLegend />
          <Units view={view} query={query} path={path} />
        </section>
        <Notices initial={notices} />
      </main>
    </>
  );
}

/** The newest of what is unread, before the long list; all of it stands below that. */
function Unread({ notices: { notices, unread } }: { notices: NoticesView }) {
  const newest = notices.find(({ read }) => !read);
  if (newest === undefined) return null;
  return (
    <p className="notice-line">
      <a href="#notices-h">{`消息（${unread} 条未读）`}</a>
      <Link href={noticePath(newest)}>{newest.title}</Link>
    </p>
  );
}

const listOf = (path: string, filter: Partial<DashboardQuery>) =>
  `${path}${queryString({ ...EMPTY_QUERY, ...filter })}#units`;

function districtBars(view: DashboardView, path: string): Bar[] {
  return view.byDistrict.map(({ code, name, counts }) => ({
    key: code,
    name,
    counts,
    href: listOf(path, { district: code }),
  }));
}

function kindBars(view: DashboardView, path: string): Bar[] {
  return view.byKind.map(({ kind, counts }) => ({
    key: kind,
    name: KIND_NAMES[kind],
    counts,
    href: listOf(path, { kind }),
  }));
}

function Units({ view, query, path }: { view: DashboardView; query: DashboardQuery; path: string }) {
  const rows = sortRows(filterRows(view.rows, query, view.office.code), query);
  if (rows.length === 0) return <Nothing query={query} path={path} />;
  return (
    <UnitList
      key={queryString(query)}
      year={view.year}
      query={query}
      path={path}
      officeCode={view.office.code}
      today={view.today}
      groups={query.sort === 'tree' ? treeOf(view, query, rows) : [flat(rows)]}
    />
  );
}

/** The sums of a group stand only for the whole group: under a filter they would count what isn't shown. */
function treeOf(view: DashboardView, query: DashboardQuery, rows: DashboardView['rows']): ListGroup[] {
  const whole = query.tab === 'all' && !isFiltered(query);
  const counts = new Map(view.byDistrict.map((district) => [district.code, district.counts]));
  return groupRows(rows, view.byDistrict).map((group) => ({
    ...group,
    counts: whole ? (counts.get(group.code) ?? null) : null,
  }));
}

function flat(rows: DashboardView['rows']): ListGroup {
  return { code: 'all', name: '', counts: null, rows: rows.map((row) => ({ row, level: 1 })) };
}

/** Why the list is empty, and the way out of it. */
function Nothing({ query, path }: { query: DashboardQuery; path: string }) {
  if (isFiltered(query)) {
    return (
      <p className="nothing">
        没有符合筛选条件的单位。请放宽条件，或
        <Link href={`${path}${queryString({ ...EMPTY_QUERY, tab: query.tab })}#units`}>清除筛选</Link>。
      </p>
    );
  }
  const words = {
    all: '本年度还没有应报单位。请由系统管理员在“单位”里确认应报单位。',
    mine: '没有等待您审核的报告。单位提交后会出现在这里。',
    attention: '没有逾期未报或已退回的单位。',
    findings: '各单位的报告都没有未处理的问题。',
  };
  return <p className="nothing">{words[query.tab]}</p>;
}
