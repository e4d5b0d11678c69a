import type { Area, CellAt } from '../address';

/** What a cell of a workbook holds. `text` is what a person sees, as far as it can be told without Excel. */
export interface SheetCell extends CellAt {
  readonly kind: 'text' | 'number' | 'date' | 'percent' | 'boolean' | 'error' | 'uncomputed';
  readonly text: string;
  /** The number as stored; only of kind number. */
  readonly number: number | null;
  /** Computed by a formula; the value is the result that was saved with it. */
  readonly formula: boolean;
  /** Struck out, or a figure in white on no ground. */
  readonly unseen?: 'struck' | 'white';
}

/** One sheet, as far as it is looked into. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then by column; empty cells are left out. */
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Beyond the rows and columns that are looked into, something stands. */
  readonly cutOff: boolean;
}

/** Where a defined name points: one area of one sheet. */
export interface NamedArea {
  readonly sheet: string;
  readonly area: Area;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** By name in lower case: Excel does not tell the case. Names of anything but one area are left out. */
  readonly names: ReadonlyMap<string, NamedArea>;
}

/** Rows and columns of a sheet that are looked into. The three tables on one sheet have 60 rows and 15 columns. */
export const MAX_SHEET_ROWS = 5_000;
export const MAX_SHEET_COLUMNS = 256;

export const isHiddenCell = (sheet: Sheet, { row, column }: CellAt): boolean =>
  sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column);
