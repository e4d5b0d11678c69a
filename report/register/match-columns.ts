import { foldLabel } from '../fold';
import { NEEDED_FIELDS, REGISTER_FIELDS, type RegisterField } from './register-row';
import type { RegisterSheet } from './register-sheet';

/** Which column (from 0) holds each field; null: none does. */
export type Columns = Readonly<Record<RegisterField, number | null>>;

/** Heads by which registers call the fields, the surest first. 申请人 alone is a name and never offered. */
const HEADS: Readonly<Record<RegisterField, readonly string[]>> = {
  number: ['登记编号', '登记号', '受理编号', '受理号', '申请编号', '收文编号', '收件编号', '编号', '序号'],
  applicant: [
    '申请人类别',
    '申请人类型',
    '申请人性质',
    '申请主体类别',
    '申请主体类型',
    '申请主体',
    '主体类型',
  ],
  received: [
    '收到申请日期',
    '收到日期',
    '收到时间',
    '接收日期',
    '收件日期',
    '登记日期',
    '登记时间',
    '申请日期',
    '申请时间',
    '受理日期',
  ],
  decided: ['办结日期', '办结时间', '答复日期', '答复时间', '作出答复日期', '办理完毕日期'],
  outcome: ['办理结果', '答复结果', '处理结果', '答复类型', '答复类别', '处理类型', '办理结果类型', '结果'],
};
/** Rows in which the head is looked for: a title, a note and the unit's line may stand before it. */
const HEAD_WITHIN = 20;

/** The column of a row whose text is the surest head of a field and isn't taken yet. */
function columnOf(texts: readonly string[], field: RegisterField, taken: ReadonlySet<number>): number | null {
  const folded = texts.map(foldLabel);
  for (const head of HEADS[field]) {
    const at = folded.findIndex((text, column) => text === head && !taken.has(column));
    if (at >= 0) return at;
  }
  for (const head of HEADS[field].filter((one) => one.length >= 4)) {
    const at = folded.findIndex((text, column) => text.includes(head) && !taken.has(column));
    if (at >= 0) return at;
  }
  return null;
}

/** What each column is offered as, by the texts of the head. A person confirms it before anything is kept. */
export function offeredColumns(head: readonly string[]): Columns {
  const taken = new Set<number>();
  const entries = REGISTER_FIELDS.map((field) => {
    const column = columnOf(head, field, taken);
    if (column !== null) taken.add(column);
    return [field, column] as const;
  });
  return Object.fromEntries(entries) as Record<RegisterField, number | null>;
}

const known = (columns: Columns): number => Object.values(columns).filter((at) => at !== null).length;

/** The place in `rows` of the row that is most likely the head: the one that names the most fields, else the fullest. */
export function offeredHead({ rows }: RegisterSheet): number {
  const first = rows.slice(0, HEAD_WITHIN);
  const scores = first.map(({ texts }) => {
    const filled = texts.filter((text) => text !== '').length;
    return known(offeredColumns(texts)) * 1_000 + filled;
  });
  return Math.max(0, scores.indexOf(Math.max(...scores, 0)));
}

/** The fields that can't be counted without and have no column. */
export const missingFields = (columns: Columns): RegisterField[] =>
  NEEDED_FIELDS.filter((field) => columns[field] === null);
