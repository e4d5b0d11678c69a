import type { TableBox } from '../../blocks';
import { endOf, isNumberLike } from '../../find/sheet';

/** The grid with every place's box: its index by row and column, -1 where none stands. */
function occupied(boxes: readonly TableBox[], rows: number, columns: number): Int32Array {
  const places = new Int32Array(rows * columns).fill(-1);
  boxes.forEach((box, index) => {
    for (let row = box.row; row < box.row + box.rowSpan; row += 1) {
      places.fill(index, row * columns + box.column, row * columns + endOf(box));
    }
  });
  return places;
}

/** How many of the row's first places, from its first number on, are taken without a gap; 0 where it has no number. */
function filledUpTo(row: readonly (TableBox | undefined)[]): number {
  const first = row.findIndex((box) => box !== undefined && isNumberLike(box));
  if (first < 0) return 0;
  const gap = row.findIndex((box, column) => column > first && box === undefined);
  const end = gap < 0 ? row.length : gap;
  return row.slice(end).every((box) => box === undefined) ? end : row.length;
}

const isOwnNumber = (box: TableBox | undefined, row: number): boolean =>
  box !== undefined && box.row === row && isNumberLike(box);

/**
 * A table's boxes with the empty places between them as boxes too, for the form gives each a place. But where a row is
 * filled from its first number on and only ends too early, while others reach the last column, it counts as too short, as
 * in Word: pasted from there, such a row has lost a cell, and nobody knows which.
 */
export function wholeGrid(boxes: readonly TableBox[], rows: number, columns: number): TableBox[] {
  const places = occupied(boxes, rows, columns);
  const boxAt = (row: number, column: number) => boxes[places[row * columns + column] ?? -1];
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => boxAt(row, column)),
  );
  const ends = grid.map(filledUpTo);
  const someAreWhole = ends.some((end, row) => end === columns && isOwnNumber(boxAt(row, columns - 1), row));
  const empty = grid.flatMap((own, row) => {
    const end = ends[row] ?? 0;
    const last = someAreWhole && end > 0 ? end : columns;
    return own.flatMap((box, column) =>
      box !== undefined || column >= last ? [] : [{ row, column, rowSpan: 1, columnSpan: 1, text: '' }],
    );
  });
  return [...boxes, ...empty].sort((a, b) => a.row - b.row || a.column - b.column);
}
