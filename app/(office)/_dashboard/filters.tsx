import Link from 'next/link';
import { Icon } from '@/components/icon';
import { stateWord } from '@/components/state-chip';
import { KIND_NAMES } from '@/components/unit-kind';
import type { UnitRecord } from '@/report/unit-record';
import type { DashboardView } from '@/server/dashboard/view';
import type { DashboardQuery, Tab } from './query';
import { EMPTY_QUERY, isFiltered, onTab, queryString, TABS } from './query';
import { STATE_ORDER } from './words';

const TAB_WORDS: Record<Tab, string> = {
  all: '全部',
  mine: '待我审核',
  attention: '逾期与退回',
  findings: '有问题',
};

interface FilterProps {
  view: DashboardView;
  query: DashboardQuery;
  path: string;
}

/** The saved views, each with how many units it holds. */
export function Tabs({ view, query, path }: FilterProps) {
  return (
    <nav className="views" aria-label="常用视图">
      {TABS.map((tab) => (
        <Link
          key={tab}
          href={`${path}${queryString({ ...EMPTY_QUERY, tab })}#units`}
          {...(query.tab === tab ? { 'aria-current': 'page' } : {})}
        >
          {TAB_WORDS[tab]}
          <span>{view.rows.filter((row) => onTab(row, tab, view.office.code)).length}</span>
        </Link>
      ))}
    </nav>
  );
}

/** The filter bar: a plain GET form, so that an address holds the whole view and no script is needed. */
export function Filters({ view, query, path }: FilterProps) {
  const kinds = view.byKind.map(({ kind }): [UnitRecord['kind'], string] => [kind, KIND_NAMES[kind]]);
  const states: [string, string][] = STATE_ORDER.map((state) => [state, stateWord(state)]);
  const districts = view.byDistrict.map(({ code, name }): [string, string] => [code, name]);
  return (
    <form className="filters" action={`${path}#units`} aria-label="筛选单位" key={queryString(query)}>
      <Kept query={query} />
      <label className="field field-q">
        <Icon name="q" />
        <span className="vh">单位名称</span>
        <input type="search" name="q" placeholder="单位名称" defaultValue={query.q} maxLength={60} />
      </label>
      {districts.length > 1 ? (
        <Choice name="district" label="地区" value={query.district} options={districts} />
      ) : null}
      <Choice name="kind" label="单位类别" value={query.kind} options={kinds} />
      <Choice name="state" label="状态" value={query.state} options={[['missing', '未报'], ...states]} />
      <Tick name="overdue" label="只看逾期" value={query.overdue} />
      <Tick name="late" label="只看迟报" value={query.late} />
      <Tick name="findings" label="只看有问题" value={query.findings} />
      {query.own !== undefined || view.rows.some((row) => row.reviewedByCode !== view.office.code) ? (
        <Tick name="own" label="只看由本机关审核" value={query.own} />
      ) : null}
      <button type="submit" className="btn btn-sm">
        筛选
      </button>
      {isFiltered(query) ? (
        <Link className="small" href={`${path}${queryString({ ...EMPTY_QUERY, tab: query.tab })}#units`}>
          清除筛选
        </Link>
      ) : null}
    </form>
  );
}

/** The tab and the order survive a new filter. */
function Kept({ query }: { query: DashboardQuery }) {
  return (
    <>
      {query.tab === 'all' ? null : <input type="hidden" name="tab" value={query.tab} />}
      {query.sort === 'tree' ? null : <input type="hidden" name="sort" value={query.sort} />}
      {query.dir === 'asc' ? null : <input type="hidden" name="dir" value={query.dir} />}
    </>
  );
}

function Choice(props: {
  name: string;
  label: string;
  value: string | undefined;
  options: readonly (readonly [string, string])[];
}) {
  return (
    <label className="field">
      {props.label}
      <select name={props.name} defaultValue={props.value ?? ''}>
        <option value="">全部</option>
        {props.options.map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tick({ name, label, value }: { name: string; label: string; value: string | undefined }) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value="1" defaultChecked={value === '1'} />
      {label}
    </label>
  );
}
