import type { TableBox } from '../../blocks';
import { endOf } from '../../find/sheet';
import type { SheetGrid } from './grid';
import { provenTable } from './known-labels';

/** Boxes in runs of columns, apart where a column is empty from the sheet's top to its end; left to right. */
function strips(boxes: readonly TableBox[]): TableBox[][] {
  const found: TableBox[][] = [];
  let end = 0;
  for (const box of boxes.toSorted((a, b) => a.column - b.column)) {
    const last = found.at(-1);
    if (last === undefined || box.column > end) found.push([box]);
    else last.push(box);
    end = Math.max(end, endOf(box));
  }
  return found;
}

function part(grid: SheetGrid, boxes: readonly TableBox[]): SheetGrid {
  const own = new Set(boxes);
  const rows = Array.from(grid.rows, ([row, all]) => [row, all.filter((box) => own.has(box))] as const);
  return { ...grid, boxes, rows: new Map(rows.filter(([, left]) => left.length > 0)) };
}

/**
 * A sheet whose tables stand side by side, as so many sheets one after the other, left to right; any other sheet as it
 * is. Parted only at empty columns, and only where what stands between them is proven to be another of the tables each.
 */
export function sideBySide(grid: SheetGrid): SheetGrid[] {
  const parts = strips(grid.boxes);
  const tables = parts.map((boxes) => provenTable(boxes.map(({ text }) => text)));
  const isEachAnother = tables.every((table) => table !== null) && new Set(tables).size === tables.length;
  return parts.length > 1 && isEachAnother ? parts.map((boxes) => part(grid, boxes)) : [grid];
}
