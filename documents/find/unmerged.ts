import { foldLabel } from '@/report/fold';
import type { Table, TableBox } from '../blocks';
import { isBlank, isNumberLike } from './sheet';

/** So many labels written twice side by side are no chance. */
const ENOUGH_REPEATS = 3;

const isLabel = (box: TableBox): boolean => !isBlank(box) && !isNumberLike(box);
const isSame = (one: TableBox, other: TableBox): boolean => foldLabel(one.text) === foldLabel(other.text);

/** A box with how far the same text goes on: to the right first, then down. */
type Grid = readonly (readonly (TableBox | undefined)[])[];

function gridOf({ rows, boxes }: Table): Grid {
  const grid = Array.from({ length: rows }, (): (TableBox | undefined)[] => []);
  for (const box of boxes) {
    const row = grid[box.row];
    if (row !== undefined) row[box.column] = box;
  }
  return grid;
}

/** The column after the last one that a label goes on in; its own next one where it stands once. */
function endOfLabel(row: Grid[number], from: TableBox): number {
  let end = from.column + 1;
  for (let next = row[end]; next !== undefined && isSame(from, next); next = row[end]) end += 1;
  return end;
}

/** Boxes of one row, labels that go on put together; numbers put together where the label over them is. */
function widened(row: Grid[number], heads: Map<number, number>): TableBox[] {
  const found: TableBox[] = [];
  for (let column = 0; column < row.length; ) {
    const box = row[column];
    if (box === undefined) {
      column += 1;
      continue;
    }
    const reach = heads.get(column) ?? column + 1;
    const isOneNumber = row.slice(column, reach).every((other) => other !== undefined && isSame(box, other));
    const end = isLabel(box) ? endOfLabel(row, box) : isOneNumber ? reach : column + 1;
    if (isLabel(box)) for (let at = column; at < end; at += 1) heads.set(at, end);
    found.push({ ...box, columnSpan: end - column });
    column = end;
  }
  return found;
}

const isUnder = (above: TableBox, box: TableBox): boolean =>
  above.column === box.column &&
  above.columnSpan === box.columnSpan &&
  above.row + above.rowSpan === box.row &&
  isLabel(box) &&
  isSame(above, box);

/** Labels that go on in the next row put together with it. */
function heightened(rows: readonly (readonly TableBox[])[], columns: number): TableBox[] {
  const found: TableBox[] = [];
  for (const box of rows.flat()) {
    const above = found.findIndex((other) => isUnder(other, box));
    const before = found[above];
    // The same band twice is two bands.
    if (before === undefined || box.columnSpan === columns) found.push(box);
    else found[above] = { ...before, rowSpan: before.rowSpan + 1 };
  }
  return found;
}

/** Whether nothing in the table is merged, and labels stand in it several times side by side. */
function isUnmerged({ boxes }: Table, grid: Grid): boolean {
  if (boxes.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1)) return false;
  const repeats = boxes.filter((box) => {
    const next = grid[box.row]?.[box.column + 1];
    return isLabel(box) && next !== undefined && isSame(box, next);
  });
  return repeats.length >= ENOUGH_REPEATS;
}

/**
 * A table as it was before its merged boxes were taken apart, each piece with the whole text: so web systems and
 * spreadsheets hand tables on. One that has merged boxes stays as it is.
 */
export function mergedAgain(table: Table): Table {
  const grid = gridOf(table);
  if (!isUnmerged(table, grid)) return table;
  const heads = new Map<number, number>();
  const boxes = heightened(
    grid.map((row) => widened(row, heads)),
    table.columns,
  );
  return { ...table, boxes: boxes.sort((a, b) => a.row - b.row || a.column - b.column) };
}
