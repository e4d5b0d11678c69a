import type { FormTable, GridBox } from '@/report/forms/form';
import { gridRows, isLabel, type LabelBox, labelColumns } from '@/report/forms/label-box';
import { POINTS } from './page';

/** One box of a table as printed. */
export interface PrintedBox {
  readonly box: GridBox;
  readonly lines: readonly string[];
  readonly align: 'left' | 'center';
  /** The band that names an item of Art. 20. */
  readonly isBand: boolean;
}

/** A table with rows of so many boxes is printed smaller, to fit the page upright. */
const WIDE_FROM = 7;

const isWide = (table: FormTable): boolean => gridRows(table).some((row) => row.length >= WIDE_FROM);

/** Whether labels stand beside labels, as a group's beside its rows'. */
function hasNestedLabels(table: FormTable): boolean {
  const end = labelColumns(table);
  const body = table.grid.filter((box) => isLabel(box) && box.row >= table.headRows && box.column < end);
  return new Set(body.map((box) => box.column)).size > 1;
}

/** Type size in points. */
export const tablePoints = (table: FormTable): number => (isWide(table) ? POINTS.wideTable : POINTS.table);

/** A table with one row of numbers gives it the height to write in. */
export const isSingleRow = (table: FormTable, rows: number): boolean => rows - table.headRows === 1;

/** A head of one narrow column breaks after every second character, as the notice prints it: 社会 / 公益 / 组织. */
function labelLines(table: FormTable, { content, columnSpan }: LabelBox): string[] {
  const { text, role } = content;
  const pairs = role === 'column' && columnSpan === 1 && isWide(table) && text.length % 2 === 0;
  return (pairs && text.length >= 4 ? text.match(/../gsu) : null) ?? [text];
}

const isBand = (table: FormTable, { content, columnSpan }: LabelBox): boolean =>
  content.role === 'group' && columnSpan === table.widths.length;

/** Bands, notes that fill the head's corner, and labels beside others stand left; all else in the middle. */
function labelAlign(table: FormTable, box: LabelBox): PrintedBox['align'] {
  if (isBand(table, box) || (box.content.role === 'note' && box.rowSpan > 1)) return 'left';
  const isRowLabel = box.row >= table.headRows && box.column < labelColumns(table);
  return isRowLabel && hasNestedLabels(table) ? 'left' : 'center';
}

function printedBox(table: FormTable, box: GridBox, cell: (id: string) => string): PrintedBox {
  if (isLabel(box)) {
    const look = { align: labelAlign(table, box), isBand: isBand(table, box) };
    return { box, lines: labelLines(table, box), ...look };
  }
  const id = box.content.kind === 'cell' ? box.content.cell : '';
  return { box, lines: cell(id).split('\n'), align: 'center', isBand: false };
}

/** A form's table row by row, each box with its words; `cell` says what stands in a data cell. */
export function printedRows(table: FormTable, cell: (id: string) => string): PrintedBox[][] {
  return gridRows(table).map((row) => row.map((box) => printedBox(table, box, cell)));
}
