import type { PartMark } from './part-marks';

/**
 * A document's body as every reader hands it on: paragraphs and tables in reading order. What finds the report's parts
 * (documents/find) knows only this, never the file format.
 */

/** Where a block of a workbook begins: its sheet, and the 0-based row and column there. */
export interface SheetCorner {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** Lines broken by \n, tabs as \t; an automatic number stands at the front as printed. */
  readonly text: string;
  /** 1-based page it begins on, where the file has pages. */
  readonly page?: number;
  /** Where the file is a workbook. */
  readonly sheet?: SheetCorner;
  /** What our own writer marked it as. */
  readonly mark?: PartMark;
}

/** One box of a table, merged cells resolved. Rows and columns are 0-based grid units. */
export interface TableBox {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The cell's paragraphs joined by \n. */
  readonly text: string;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: number;
  readonly columns: number;
  /** In reading order: by row, then by column. Rows may have fewer boxes than the grid is wide. */
  readonly boxes: readonly TableBox[];
  /** Put together again from text that has no grid: where a box stands is inferred, and nothing in it is called sure. */
  readonly rebuilt?: true;
  /** 1-based page it begins on, where the file has pages. */
  readonly page?: number;
  /** Where the file is a workbook. */
  readonly sheet?: SheetCorner;
  /** The rows with which each further page begins, where it goes on over pages. */
  readonly pageBreaks?: readonly number[];
  /** The reader had to guess its columns, or its signs were recognised from a scan: no value out of it is sure at all. */
  readonly atMost?: 'unsure';
}

export type Block = Paragraph | Table;

/** What stood in the file but belongs to no block, with the reason. `block` is the index of the block it stood at. */
export interface LeftOut {
  readonly block: number;
  readonly raw: string;
  readonly why: string;
}

export interface Body {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
}
