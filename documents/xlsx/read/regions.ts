import type { TableBox } from '../../blocks';
import { isNumberText } from '../../find/sheet';
import type { SheetGrid } from './grid';
import { isSectionHeading, type LabelJudge, provenTable } from './known-labels';

/** Rows of a sheet that belong together: a table's, or one line of text. The rows are the sheet's, from top on. */
export interface Region {
  readonly kind: 'table' | 'lines';
  readonly rows: readonly number[];
}

const ownTexts = (boxes: readonly TableBox[]): string[] => boxes.map((box) => box.text);

/**
 * What a row is by itself: several boxes make a table's row, one alone only where a form prints it as a label
 * (第二十条第（一）项; the name of a row nobody has filled in).
 */
function kindOf(boxes: readonly TableBox[], isLabel: LabelJudge): Region['kind'] {
  if (boxes.length > 1) return 'table';
  const text = boxes[0]?.text ?? '';
  return isLabel(text) && !isSectionHeading(text) ? 'table' : 'lines';
}

const hasNumber = (boxes: readonly TableBox[]): boolean => boxes.some((box) => isNumberText(box.text));

/** Parts a run of table rows where the labels of another table begin. */
function apart(run: readonly number[], grid: SheetGrid): number[][] {
  const parts: number[][] = [];
  let known: string | null = null;
  for (const row of run) {
    const proven = provenTable(ownTexts(grid.rows.get(row) ?? []));
    const isOther = proven !== null && known !== null && proven !== known;
    const last = parts.at(-1);
    if (last === undefined || isOther) parts.push([row]);
    else last.push(row);
    known = proven ?? known;
  }
  return parts;
}

const lines = (rows: readonly number[]): Region[] => rows.map((row) => ({ kind: 'lines', rows: [row] }));

/**
 * A table without the rows around it that are none of its: 填报单位 and 年度 above, 填表人 and 审核人 below. Where no row
 * has a label of a form's, a few rows are lines of text, and many some other table. An empty row under a head is the
 * table's own: the one row of table 4, not filled in yet.
 */
function trimmed(rows: readonly number[], grid: SheetGrid, isLabel: LabelJudge): Region[] {
  const boxes = (row: number) => grid.rows.get(row) ?? [];
  const hasLabel = (row: number) => boxes(row).some((box) => isLabel(box.text));
  const first = rows.findIndex(hasLabel);
  if (first < 0) return rows.length <= 2 ? lines(rows) : [{ kind: 'table', rows }];
  const last = rows.findLastIndex((row) => hasLabel(row) || hasNumber(boxes(row)));
  const own = rows.slice(first, last + 1);
  const below = (own.at(-1) ?? 0) + 1;
  const headings = boxes(below - 1).filter((box) => isLabel(box.text));
  const isHeadAbove = headings.length > 1 && !hasNumber(boxes(below - 1)) && !grid.rows.has(below);
  return [
    ...lines(rows.slice(0, first)),
    { kind: 'table', rows: isHeadAbove ? [...own, below] : own },
    ...lines(rows.slice(last + 1)),
  ];
}

/** Parts a sheet into tables and lines of text, top to bottom. An empty row ends a table. */
export function regionsOf(grid: SheetGrid, isLabel: LabelJudge): Region[] {
  const regions: Region[] = [];
  let run: number[] = [];
  const close = () => {
    for (const part of apart(run, grid)) regions.push(...trimmed(part, grid, isLabel));
    run = [];
  };
  for (const row of [...grid.rows.keys()].sort((a, b) => a - b)) {
    const kind = kindOf(grid.rows.get(row) ?? [], isLabel);
    if (kind === 'lines' || (run.length > 0 && row !== (run.at(-1) ?? row) + 1)) close();
    if (kind === 'lines') regions.push(...lines([row]));
    else run.push(row);
  }
  close();
  return regions;
}
