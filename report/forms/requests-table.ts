import type { CellDefinition, FormPart, GridBox, Identity } from './form';
import { cellBox, labelBox } from './grid';

/** Table 3's applicants. The six kinds and, last, their 总计. */
export const APPLICANTS = [
  { id: 'natural', label: '自然人' },
  { id: 'biz', label: '商业企业' },
  { id: 'research', label: '科研机构' },
  { id: 'welfare', label: '社会公益组织' },
  { id: 'legal', label: '法律服务机构' },
  { id: 'other_org', label: '其他' },
] as const;
export type Applicant = (typeof APPLICANTS)[number]['id'];
export type RequestColumn = Applicant | 'total';

/** The groups of 三、本年度办理结果 that have rows of their own. */
export const OUTCOME_GROUPS = {
  deny: '（三）不予公开',
  na: '（四）无法提供',
  np: '（五）不予处理',
  oth: '（六）其他处理',
} as const;
type OutcomeGroup = keyof typeof OUTCOME_GROUPS;

/**
 * One row. `part`: 'in' what came in, 'outcome' a result of this year's handling, 'done' their total, 'out' what is
 * carried to next year.
 */
export interface RequestRow {
  readonly id: string;
  readonly label: string;
  readonly part: 'in' | 'outcome' | 'done' | 'out';
  readonly group: OutcomeGroup | null;
}

/** The ids of table 3's cells, as literal types: `t3.<row>.<column>`. */
export type RequestCellId<Row extends RequestRow> = `t3.${Row['id']}.${RequestColumn}`;

const COLUMNS: readonly { id: RequestColumn; label: string }[] = [
  ...APPLICANTS,
  { id: 'total', label: '总计' },
];
/** Three columns of labels stand before the seven columns of numbers, and three rows make the head. */
const LABEL_COLUMNS = 3;
const HEAD_ROWS = 3;
const NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const RESULTS = '三、本年度办理结果';

const rowName = (row: RequestRow) =>
  row.group === null ? row.label : `${OUTCOME_GROUPS[row.group]}${row.label}`;

function cellsOf(row: RequestRow): CellDefinition[] {
  return COLUMNS.map((column) => ({
    id: `t3.${row.id}.${column.id}`,
    table: 't3' as const,
    kind: 'count' as const,
    name: `表三 ${rowName(row)} · ${column.label}`,
    row: row.id,
    column: column.id,
    power: null,
    mayBeNotApplicable: false,
  }));
}

function head(): GridBox[] {
  const first = LABEL_COLUMNS;
  const organisations = APPLICANTS.slice(1);
  return [
    labelBox({ row: 0, column: 0, rowSpan: HEAD_ROWS, columnSpan: LABEL_COLUMNS }, 'note', NOTE, null),
    labelBox({ row: 0, column: first, columnSpan: COLUMNS.length }, 'group', '申请人情况', 'applicants'),
    labelBox({ row: 1, column: first, rowSpan: 2 }, 'column', '自然人', 'natural'),
    labelBox(
      { row: 1, column: first + 1, columnSpan: organisations.length },
      'group',
      '法人或其他组织',
      'organisations',
    ),
    labelBox({ row: 1, column: first + APPLICANTS.length, rowSpan: 2 }, 'column', '总计', 'total'),
    ...organisations.map((column, index) =>
      labelBox({ row: 2, column: first + 1 + index }, 'column', column.label, column.id),
    ),
  ];
}

/** A row's own label: across all three label columns outside 三, two inside it, one inside a group. */
function rowLabel(row: RequestRow, line: number): GridBox {
  const inResults = row.part === 'outcome' || row.part === 'done';
  const column = inResults ? (row.group === null ? 1 : 2) : 0;
  return labelBox({ row: line, column, columnSpan: LABEL_COLUMNS - column }, 'row', row.label, row.id);
}

/** The vertical labels: 三、本年度办理结果 and its groups, each from its first row over all of its rows. */
function verticals(rows: readonly RequestRow[]): GridBox[] {
  const span = (members: readonly RequestRow[]) => ({
    row: HEAD_ROWS + rows.findIndex((row) => members.includes(row)),
    rowSpan: members.length,
  });
  const results = rows.filter((row) => row.part === 'outcome' || row.part === 'done');
  const groups = Object.entries(OUTCOME_GROUPS).flatMap(([id, text]) => {
    const members = rows.filter((row) => row.group === id);
    return members.length === 0 ? [] : [labelBox({ ...span(members), column: 1 }, 'group', text, id)];
  });
  return [labelBox({ ...span(results), column: 0 }, 'group', RESULTS, 'results'), ...groups];
}

function gridOf(rows: readonly RequestRow[]): GridBox[] {
  const body = rows.flatMap((row, index) => [
    rowLabel(row, HEAD_ROWS + index),
    ...COLUMNS.map((column, at) =>
      cellBox({ row: HEAD_ROWS + index, column: LABEL_COLUMNS + at }, `t3.${row.id}.${column.id}`),
    ),
  ]);
  return [...head(), ...verticals(rows), ...body];
}

/** Every row's 总计 adds its six applicants; （七）总计 of each applicant adds the outcomes. */
function totalsOf(rows: readonly RequestRow[]): Record<string, readonly string[]> {
  const outcomes = rows.filter((row) => row.part === 'outcome');
  const across = rows.map((row) => [
    `t3.${row.id}.total`,
    APPLICANTS.map((applicant) => `t3.${row.id}.${applicant.id}`),
  ]);
  const down = APPLICANTS.map((applicant) => [
    `t3.done_total.${applicant.id}`,
    outcomes.map((row) => `t3.${row.id}.${applicant.id}`),
  ]);
  return Object.fromEntries([...across, ...down]);
}

function identitiesOf(rows: readonly RequestRow[]): Identity[] {
  const outcomes = rows.filter((row) => row.part === 'outcome');
  const balance = COLUMNS.map(({ id }) => ({
    rule: 'T3-BALANCE' as const,
    left: [`t3.new.${id}`, `t3.carried_in.${id}`],
    right: [`t3.done_total.${id}`, `t3.carry_out.${id}`],
  }));
  const done = COLUMNS.map(({ id }) => ({
    rule: 'T3-OUTCOMES' as const,
    left: [`t3.done_total.${id}`],
    right: outcomes.map((row) => `t3.${row.id}.${id}`),
  }));
  const across = rows.map((row) => ({
    rule: 'T3-TOTAL' as const,
    left: [`t3.${row.id}.total`],
    right: APPLICANTS.map((applicant) => `t3.${row.id}.${applicant.id}`),
  }));
  return [...balance, ...done, ...across];
}

/** Table 3 (收到和处理政府信息公开申请情况) from its rows. */
export function requestsTable(rows: readonly RequestRow[]): FormPart {
  return {
    table: {
      id: 't3',
      section: '3',
      caption: '表三 收到和处理政府信息公开申请情况',
      headRows: HEAD_ROWS,
      widths: [75, 92, 327, 69, 69, 69, 69, 69, 69, 69],
      grid: gridOf(rows),
    },
    cells: rows.flatMap(cellsOf),
    totals: totalsOf(rows),
    identities: identitiesOf(rows),
  };
}
