import type { TableBox } from '../../blocks';
import { UnreadableFile } from '../../unreadable-file';
import type { Area } from '../address';
import { isHiddenCell, MAX_SHEET_COLUMNS, type Sheet, type SheetCell } from './workbook';

/** A sheet's filled boxes, merged areas resolved, without what is hidden. Rows and columns are the sheet's. */
export interface SheetGrid {
  readonly boxes: readonly TableBox[];
  /** By row: every box that reaches into it, by column. */
  readonly rows: ReadonlyMap<number, readonly TableBox[]>;
  /** Cells left out because their row or column is hidden. */
  readonly hiddenCells: readonly SheetCell[];
  /** Cells left out because nobody can say what they hold: errors, formulas never computed, what is struck out or white. */
  readonly unknownCells: readonly SheetCell[];
}

/** A place as one number: the sets of places are large. */
const key = (row: number, column: number): number => row * MAX_SHEET_COLUMNS + column;

/** More places than any sheet's merged areas have; areas that lie over one another, as no program writes them, reach it. */
const MOST_MERGED = 200_000;

interface Merged {
  /** By the address of an area's first cell, which is what the area shows. */
  readonly areas: ReadonlyMap<number, Area>;
  /** The other places of the areas: what they hold is shown nowhere. */
  readonly covered: ReadonlySet<number>;
}

/** The merged areas that show something, as far down as the sheet is filled. */
function mergedBy(sheet: Sheet, last: number): Merged {
  const areas = new Map<number, Area>();
  const covered = new Set<number>();
  const filled = new Set(sheet.cells.map(({ row, column }) => key(row, column)));
  let places = 0;
  for (const given of sheet.merges) {
    const first = key(given.top, given.left);
    if (!filled.has(first)) continue;
    const area = {
      ...given,
      bottom: Math.min(given.bottom, Math.max(last, given.top)),
      right: Math.min(given.right, MAX_SHEET_COLUMNS - 1),
    };
    places += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (places > MOST_MERGED) throw new UnreadableFile('BOMB');
    areas.set(first, area);
    for (const place of placesOf(area)) if (place !== first) covered.add(place);
  }
  return { areas, covered };
}

function* placesOf({ top, left, bottom, right }: Area): Generator<number> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) yield key(row, column);
  }
}

const isUnknown = ({ kind, unseen }: SheetCell): boolean =>
  kind === 'error' || kind === 'uncomputed' || unseen !== undefined;

function boxOf({ row, column, text }: SheetCell, area: Area | undefined): TableBox {
  const { bottom, right } = area ?? { bottom: row, right: column };
  return { row, column, rowSpan: bottom - row + 1, columnSpan: right - column + 1, text };
}

function byRow(boxes: readonly TableBox[]): Map<number, TableBox[]> {
  const rows = new Map<number, TableBox[]>();
  for (const box of boxes) {
    for (let row = box.row; row < box.row + box.rowSpan; row += 1) {
      const own = rows.get(row) ?? [];
      own.push(box);
      rows.set(row, own);
    }
  }
  for (const own of rows.values()) own.sort((a, b) => a.column - b.column || a.row - b.row);
  return rows;
}

/**
 * The filled boxes of a sheet as a person sees them.
 *
 * @throws UnreadableFile BOMB where its merged areas are beyond belief
 */
export function sheetGrid(sheet: Sheet): SheetGrid {
  const last = sheet.cells.at(-1)?.row ?? 0;
  const { areas, covered } = mergedBy(sheet, last);
  const hiddenCells = sheet.cells.filter((cell) => isHiddenCell(sheet, cell));
  const shown = sheet.cells.filter(
    (cell) => !isHiddenCell(sheet, cell) && !covered.has(key(cell.row, cell.column)),
  );
  const boxes = shown
    .filter((cell) => !isUnknown(cell) && cell.text.trim() !== '')
    .map((cell) => boxOf(cell, areas.get(key(cell.row, cell.column))));
  return { boxes, rows: byRow(boxes), hiddenCells, unknownCells: shown.filter(isUnknown) };
}
