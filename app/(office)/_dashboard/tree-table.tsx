import Link from 'next/link';
import { Icon } from '@/components/icon';
import type { FoldedList, ListGroup } from './list-props';
import type { DashboardQuery, Sort } from './query';
import { queryString } from './query';
import { Activity, OpenIssues, RowAction, StateOf, TimelinessOf, UnitName } from './row-parts';
import type { TreeRow } from './tree';
import { nextSort } from './tree';
import { groupSum, Twig } from './twig';

const COLUMNS: { sort: Exclude<Sort, 'tree'>; word: string }[] = [
  { sort: 'name', word: '单位' },
  { sort: 'state', word: '状态' },
  { sort: 'late', word: '提交期限' },
  { sort: 'findings', word: '未处理' },
  { sort: 'activity', word: '最近动态' },
];

/** The units as a table, groups with their sums, levels by indent. */
export function TreeTable(props: FoldedList) {
  return (
    <table className="list tree">
      <caption className="vh">各单位 {props.year} 年度报告的状态</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <SortHead key={column.sort} {...column} query={props.query} path={props.path} />
          ))}
          <th scope="col">
            <span className="vh">操作</span>
          </th>
        </tr>
      </thead>
      {props.groups.map((group) => (
        <tbody key={group.code}>
          {props.grouped ? <GroupLine group={group} {...props} /> : null}
          {props.folded.has(group.code)
            ? null
            : group.rows.map((entry) => <UnitLine key={entry.row.unitCode} {...entry} {...props} />)}
        </tbody>
      ))}
    </table>
  );
}

/** A column's head; a click sorts, a third click gives the tree back. */
function SortHead(props: { sort: Exclude<Sort, 'tree'>; word: string; query: DashboardQuery; path: string }) {
  const { query, sort } = props;
  const current = query.sort === sort;
  const order = query.dir === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" {...(current ? { 'aria-sort': order } : {})}>
      <Link
        className={`sorter ${current ? `sorter-${query.dir}` : ''}`}
        href={`${props.path}${queryString(nextSort(query, sort))}#units`}
        scroll={false}
      >
        {props.word}
        {current ? <Icon name="sort" /> : null}
      </Link>
    </th>
  );
}

function GroupLine({ group, ...shared }: { group: ListGroup } & FoldedList) {
  return (
    <tr className="l0">
      <th className="unit" scope="rowgroup">
        <Twig group={group} {...shared} />
        {group.name}
      </th>
      <td className="sum" colSpan={COLUMNS.length}>
        {groupSum(group)}
      </td>
    </tr>
  );
}

function UnitLine({ row, level, grouped, ...context }: TreeRow & FoldedList) {
  return (
    <tr className={grouped ? `l${level}` : ''}>
      <th className="unit" scope="row">
        <UnitName row={row} {...context} />
      </th>
      <td>
        <StateOf row={row} />
      </td>
      <td>
        <TimelinessOf row={row} />
      </td>
      <td>
        <OpenIssues row={row} />
      </td>
      <td className="last-a">
        <Activity row={row} today={context.today} />
      </td>
      <td className="act">
        <RowAction row={row} {...context} />
      </td>
    </tr>
  );
}
