import type { CellDefinition, FormPart, GridBox } from './form';
import { cellBox, labelBox } from './grid';

/** Table 4's groups: 行政复议, and 行政诉讼 brought directly or after a review. */
const REVIEW_GROUPS = [
  { id: 'rec', name: '行政复议', label: '行政复议' },
  { id: 'dir', name: '行政诉讼 未经复议直接起诉', label: '未经复议直接起诉' },
  { id: 'post', name: '行政诉讼 复议后起诉', label: '复议后起诉' },
] as const;
type ReviewGroup = (typeof REVIEW_GROUPS)[number]['id'];

/** What came of a case. */
const REVIEW_OUTCOMES = [
  { id: 'upheld', label: '结果维持' },
  { id: 'corrected', label: '结果纠正' },
  { id: 'other', label: '其他结果' },
  { id: 'pending', label: '尚未审结' },
] as const;
type ReviewOutcome = (typeof REVIEW_OUTCOMES)[number]['id'];

/** The ids of table 4's cells, as literal types: `t4.<group>.<outcome>`. */
export type ReviewCellId = `t4.${ReviewGroup}.${ReviewOutcome | 'total'}`;

const COLUMNS: readonly { id: ReviewOutcome | 'total'; label: string }[] = [
  ...REVIEW_OUTCOMES,
  { id: 'total', label: '总计' },
];
const HEAD_ROWS = 3;

const cells: readonly CellDefinition[] = REVIEW_GROUPS.flatMap((group) =>
  COLUMNS.map((column) => ({
    id: `t4.${group.id}.${column.id}`,
    table: 't4' as const,
    kind: 'count' as const,
    name: `表四 ${group.name} · ${column.label}`,
    row: 't4',
    column: `${group.id}.${column.id}`,
    power: null,
    mayBeNotApplicable: false,
  })),
);

/** 行政复议 has its outcomes in the second head row, 行政诉讼 one row lower, under its two groups. */
function groupHead(group: (typeof REVIEW_GROUPS)[number], index: number): GridBox[] {
  const left = index * COLUMNS.length;
  const own =
    group.id === 'rec'
      ? { row: 0, column: left, columnSpan: COLUMNS.length }
      : { row: 1, column: left, columnSpan: COLUMNS.length };
  const outcome = group.id === 'rec' ? { row: 1, rowSpan: 2 } : { row: 2, rowSpan: 1 };
  return [
    labelBox(own, 'group', group.label, group.id),
    ...COLUMNS.map((column, at) =>
      labelBox({ ...outcome, column: left + at }, 'column', column.label, `${group.id}.${column.id}`),
    ),
  ];
}

const grid: readonly GridBox[] = [
  labelBox({ row: 0, column: COLUMNS.length, columnSpan: 2 * COLUMNS.length }, 'group', '行政诉讼', 'suit'),
  ...REVIEW_GROUPS.flatMap(groupHead),
  ...cells.map((cell, column) => cellBox({ row: HEAD_ROWS, column }, cell.id)),
];

const partsOf = (group: ReviewGroup) => REVIEW_OUTCOMES.map((outcome) => `t4.${group}.${outcome.id}`);

/** Table 4 (政府信息公开行政复议、行政诉讼情况): the same in both forms. */
export const REVIEWS_TABLE: FormPart = {
  table: {
    id: 't4',
    section: '4',
    caption: '表四 政府信息公开行政复议、行政诉讼情况',
    headRows: HEAD_ROWS,
    widths: cells.map(() => 1),
    grid,
  },
  cells,
  totals: Object.fromEntries(REVIEW_GROUPS.map(({ id }) => [`t4.${id}.total`, partsOf(id)])),
  identities: REVIEW_GROUPS.map(({ id }) => ({
    rule: 'T4-TOTAL' as const,
    left: [`t4.${id}.total`],
    right: partsOf(id),
  })),
};
