/** One row of a sheet: its number in the file, from 1, and its texts by column, from 0; '' where a cell is empty. */
export interface SheetRow {
  readonly row: number;
  readonly texts: readonly string[];
}

/** One sheet of a unit's register as read; empty rows are left out. Days are texts, such as 2023年1月5日. */
export interface RegisterSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
  /** How many of the rows are hidden in Excel, by a filter say; they are read all the same. */
  readonly hiddenRows: number;
}

/** A register (依申请公开登记台账) as read: its sheets that hold something. */
export type RegisterFile = readonly RegisterSheet[];
