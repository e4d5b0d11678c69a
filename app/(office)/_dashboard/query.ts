import { z } from 'zod';
import { UNIT_KINDS } from '@/report/unit-record';
import { isMissing } from '@/server/dashboard/counts';
import type { DashboardRow } from '@/server/dashboard/view';
import { STATE_ORDER } from './words';

/** The saved tabs above the list. */
export const TABS = ['all', 'mine', 'attention', 'findings'] as const;
export type Tab = (typeof TABS)[number];

/** The columns the list can be ordered by; `tree` is the order of subordination, with groups. */
export const SORTS = ['tree', 'name', 'state', 'late', 'findings', 'activity'] as const;
export type Sort = (typeof SORTS)[number];

/** `missing` stands for every state in which nothing is filed. */
const STATE_FILTERS = ['missing', ...STATE_ORDER] as const;
type StateFilter = (typeof STATE_FILTERS)[number];

const flag = z.literal('1').optional().catch(undefined);
const querySchema = z.object({
  tab: z.enum(TABS).catch('all'),
  q: z.string().trim().max(60).catch(''),
  district: z.string().max(40).optional().catch(undefined),
  kind: z.enum(UNIT_KINDS).optional().catch(undefined),
  state: z.enum(STATE_FILTERS).optional().catch(undefined),
  overdue: flag,
  late: flag,
  findings: flag,
  own: flag,
  sort: z.enum(SORTS).catch('tree'),
  dir: z.enum(['asc', 'desc']).catch('asc'),
});

/** What the address of the dashboard asks for. */
export type DashboardQuery = z.infer<typeof querySchema>;
export type SearchParams = Record<string, string | string[] | undefined>;

/** Reads an address's parameters; what can't be read falls back to its default, never to an error. */
export function readQuery(params: SearchParams): DashboardQuery {
  const single = Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]);
  const given = Object.fromEntries(single.filter(([, value]) => value !== undefined && value !== ''));
  return querySchema.parse(given);
}

const DEFAULTS: Partial<Record<keyof DashboardQuery, string>> = {
  tab: 'all',
  q: '',
  sort: 'tree',
  dir: 'asc',
};

/** The address's parameters for a query, defaults left out: `?state=returned`, or empty. */
export function queryString(query: DashboardQuery): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== DEFAULTS[key as keyof DashboardQuery]) params.set(key, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The query of a fresh list: no filter, in the order of subordination. */
export const EMPTY_QUERY: DashboardQuery = readQuery({});

/** Whether the filter bar narrows the list (the tab and the order don't count). */
export function isFiltered(query: DashboardQuery): boolean {
  return queryString({ ...query, tab: 'all', sort: 'tree', dir: 'asc' }) !== '';
}

/** Findings still stand on it. */
function hasFindings(row: Pick<DashboardRow, 'blockingCount' | 'warningCount'>): boolean {
  return row.blockingCount + row.warningCount > 0;
}

/** Filed, not decided, and it is this office that decides. */
export function awaitsOffice(row: DashboardRow, officeCode: string): boolean {
  return row.state === 'submitted' && row.mayReview && (row.reviewedByCode ?? row.parentCode) === officeCode;
}

/**
 * The office that decides on a row where neither the office at hand does nor the one of the row's own district, which
 * its place in the list says already; null otherwise.
 */
export function reviewedElsewhere(row: DashboardRow, officeCode: string): string | null {
  const expected = [officeCode, row.districtCode];
  return row.reviewedByCode === null || expected.includes(row.reviewedByCode) ? null : row.reviewedByName;
}

/** Whether a row belongs under a saved tab. */
export function onTab(row: DashboardRow, tab: Tab, officeCode: string): boolean {
  if (tab === 'mine') return awaitsOffice(row, officeCode);
  if (tab === 'attention') return row.overdue || row.state === 'returned';
  return tab === 'all' || hasFindings(row);
}

/** Text for searching: without spaces, and with full-width Latin letters and digits folded. */
function searchable(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

function named(row: DashboardRow, q: string): boolean {
  const wanted = searchable(q);
  return [row.unitName, row.shortName].some((name) => searchable(name).includes(wanted));
}

function inState(row: DashboardRow, state: StateFilter): boolean {
  return state === 'missing' ? isMissing(row) : row.state === state;
}

/** The rows that the query asks for, in the order given. */
export function filterRows(
  rows: readonly DashboardRow[],
  query: DashboardQuery,
  officeCode: string,
): DashboardRow[] {
  return rows.filter(
    (row) =>
      onTab(row, query.tab, officeCode) &&
      named(row, query.q) &&
      (query.district === undefined || row.districtCode === query.district) &&
      (query.kind === undefined || row.kind === query.kind) &&
      (query.state === undefined || inState(row, query.state)) &&
      (query.overdue === undefined || row.overdue) &&
      (query.late === undefined || row.late) &&
      (query.findings === undefined || hasFindings(row)) &&
      (query.own === undefined || row.reviewedByCode === officeCode),
  );
}
