import type { DashboardRow } from '@/server/dashboard/view';
import type { DashboardQuery, Sort } from './query';
import { STATE_ORDER } from './words';

/** A unit's line, with how deep it stands below its group's heading. */
export interface TreeRow {
  row: DashboardRow;
  level: 1 | 2;
}

/** A district with its units, or the city's own departments. */
export interface TreeGroup {
  code: string;
  name: string;
  rows: TreeRow[];
}

/** The head of a group first, then each unit followed by those right below it, by code. */
function orderGroup(code: string, rows: readonly DashboardRow[]): TreeRow[] {
  const sorted = [...rows].sort((a, b) => a.unitCode.localeCompare(b.unitCode));
  const codes = new Set(sorted.map((row) => row.unitCode));
  const isChild = (row: DashboardRow) =>
    row.parentCode !== null && row.parentCode !== code && codes.has(row.parentCode);
  const withChildren = (row: DashboardRow): TreeRow[] => [
    { row, level: 1 },
    ...sorted
      .filter((child) => isChild(child) && child.parentCode === row.unitCode)
      .map((child): TreeRow => ({ row: child, level: 2 })),
  ];
  const tops = sorted.filter((row) => !isChild(row));
  const reached = tops.flatMap(withChildren);
  // A chain deeper than two levels must still be shown: nothing may fall out of the list.
  const shown = new Set(reached.map((entry) => entry.row.unitCode));
  const deeper = sorted.filter((row) => !shown.has(row.unitCode));
  return [...reached, ...deeper.map((row): TreeRow => ({ row, level: 2 }))];
}

/**
 * Groups rows by district, in the order of `districts` (a district the server didn't name comes last under its code).
 * Groups without a row are left out.
 */
export function groupRows(
  rows: readonly DashboardRow[],
  districts: readonly { code: string; name: string }[],
): TreeGroup[] {
  const named = new Map(districts.map((district) => [district.code, district.name]));
  for (const row of rows) if (!named.has(row.districtCode)) named.set(row.districtCode, row.districtCode);
  return [...named]
    .map(([code, name]) => {
      const own = rows.filter((row) => row.districtCode === code);
      return { code, name, rows: orderGroup(code, own) };
    })
    .filter((group) => group.rows.length > 0);
}

const time = (row: DashboardRow) => (row.lastEvent?.at ?? row.updatedAt)?.getTime() ?? 0;
/** Ascending comparisons; ties are settled by code, so that the order never wavers. */
const COMPARE: Record<Exclude<Sort, 'tree'>, (a: DashboardRow, b: DashboardRow) => number> = {
  name: (a, b) => a.unitName.localeCompare(b.unitName, 'zh-CN'),
  state: (a, b) => STATE_ORDER.indexOf(b.state) - STATE_ORDER.indexOf(a.state),
  late: (a, b) => a.daysLate - b.daysLate,
  findings: (a, b) => a.blockingCount - b.blockingCount || a.warningCount - b.warningCount,
  activity: (a, b) => time(a) - time(b),
};

/** Orders rows by a column, across all districts. `tree` keeps them as they are. */
export function sortRows(rows: readonly DashboardRow[], { sort, dir }: DashboardQuery): DashboardRow[] {
  if (sort === 'tree') return [...rows];
  const compare = COMPARE[sort];
  const sign = dir === 'asc' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(a, b) || a.unitCode.localeCompare(b.unitCode));
}

/** The query after a click on a column's head: first its most telling direction, then the other, then the tree again. */
export function nextSort(query: DashboardQuery, sort: Exclude<Sort, 'tree'>): DashboardQuery {
  const first = sort === 'name' || sort === 'state' ? 'asc' : 'desc';
  if (query.sort !== sort) return { ...query, sort, dir: first };
  if (query.dir === first) return { ...query, dir: first === 'asc' ? 'desc' : 'asc' };
  return { ...query, sort: 'tree', dir: 'asc' };
}
