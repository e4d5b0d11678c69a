import { foldLabel } from '@/report/fold';
import { FORMS } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import type { Table } from '../blocks';
import { formLabels } from './form-labels';
import { headingRows } from './lines';

/** One of the report's tables within a table block; its boxes keep the rows they have in the block. */
export interface TablePiece {
  readonly table: Table;
  readonly from: number;
}

/** What the heads of tables 3 and 4 open with on every form: 申请人情况 and the note, 行政复议 and 行政诉讼. */
const OPENINGS: ReadonlySet<string> = new Set(
  FORMS.flatMap((form) => [
    ...formLabels(form, 't3').notes.map(({ text }) => foldLabel(text)),
    foldLabel('申请人情况'),
    foldLabel('行政复议'),
  ]),
);

/** The rows with which another table may begin: a section's heading, or the first row of a head. */
function openingRows(table: Table): number[] {
  const headed = Array.from(headingRows(table).keys());
  const opened = table.boxes.filter((box) => OPENINGS.has(foldLabel(box.text))).map((box) => box.row);
  const rows = [...headed, ...opened.filter((row) => !headed.includes(row - 1))];
  return Array.from(new Set(rows)).sort((a, b) => a - b);
}

function piece(table: Table, from: number, to: number): TablePiece {
  const boxes = table.boxes.filter(({ row }) => row >= from && row < to);
  return { from, table: { ...table, rows: to, boxes } };
}

/**
 * A table block as the tables that were joined in it, one below the other; itself alone where it holds only one of the
 * report's.
 */
export function joinedTables(table: Table, identify: (part: Table) => TableId | null): TablePiece[] {
  const isCut = (row: number) => table.boxes.some((box) => box.row < row && box.row + box.rowSpan > row);
  const starts = openingRows(table).filter((row) => row > 0 && !isCut(row));
  const cuts = [0, ...starts, table.rows];
  const pieces = cuts.slice(1).map((to, at) => piece(table, cuts[at] ?? 0, to));
  const ids = pieces.map((part) => identify(part.table));
  const isJoined = ids.every((id) => id !== null) && new Set(ids).size === ids.length;
  return isJoined && pieces.length > 1 ? pieces : [{ table, from: 0 }];
}
