import type { FilePlace } from '@/report/reading';
import { sheetCellWords } from '../../find/places';
import type { CellAt } from '../address';
import { isHiddenCell, type NamedArea, type Sheet, type SheetCell, type Workbook } from './workbook';

/** A named area of our own workbook, with the sheet that it is on. */
export interface OwnArea extends NamedArea {
  readonly on: Sheet;
  readonly sheetIndex: number;
}

/** Our own workbook, its cells found by name. */
export interface OwnCells {
  area(name: string): OwnArea | null;
  /** The area's first cell; undefined where it is empty. */
  first(area: OwnArea): SheetCell | undefined;
  at(sheet: Sheet, place: CellAt): SheetCell | undefined;
  place(area: OwnArea, at?: CellAt): FilePlace;
}

const key = ({ row, column }: CellAt): string => `${row},${column}`;

/** Looks cells up by name and by place. */
export function ownCells(workbook: Workbook): OwnCells {
  const bySheet = new Map(
    workbook.sheets.map((sheet) => [sheet, new Map(sheet.cells.map((cell) => [key(cell), cell]))]),
  );
  const at = (sheet: Sheet, place: CellAt) => bySheet.get(sheet)?.get(key(place));
  return {
    area(name) {
      const found = workbook.names.get(name);
      const sheetIndex = workbook.sheets.findIndex((sheet) => sheet.name === found?.sheet);
      const on = workbook.sheets[sheetIndex];
      return found === undefined || on === undefined ? null : { ...found, on, sheetIndex };
    },
    at,
    first: ({ on, area }) => at(on, { row: area.top, column: area.left }),
    place({ on, area, sheetIndex }, { row, column } = { row: area.top, column: area.left }) {
      return { block: sheetIndex, row, column, words: sheetCellWords(on.name, { row, column }) };
    },
  };
}

/** Whether the area's first cell can be seen: what is hidden is told of and not read. */
export const isHiddenArea = ({ on, area }: OwnArea): boolean =>
  on.hidden || isHiddenCell(on, { row: area.top, column: area.left });
