import type { TableBox } from '../blocks';
import { headingRows } from './lines';
import { serialBoxes } from './serial-column';
import type { TableFound } from './tables';

/** One row of one of the report's tables, with every box that reaches into it. */
export interface SheetRow {
  readonly block: number;
  readonly row: number;
  /** By column; a box that began in a row above is among them. */
  readonly boxes: readonly TableBox[];
  /** The table was put together again from text (see Table). */
  readonly rebuilt: boolean;
  /** How sure its values can be at most, where the file's reader says so. */
  readonly atMost?: 'unsure';
  /** The unit of money that a caption names for the whole table; null or missing where none does. */
  readonly moneyUnit?: string | null;
}

/** The rows of one of the report's tables, in order; a section's heading among them is none of its own. */
export function sheetRows({ block, table, from, moneyUnit }: TableFound): SheetRow[] {
  const rows = Array.from({ length: table.rows }, (): TableBox[] => []);
  const serial = serialBoxes(table.boxes);
  for (const box of table.boxes.filter((one) => !serial.includes(one))) {
    for (let row = box.row; row < box.row + box.rowSpan; row += 1) rows[row]?.push(box);
  }
  const headings = headingRows(table);
  const { atMost } = table;
  return rows
    .map((boxes, row) => ({
      block,
      row,
      rebuilt: table.rebuilt === true,
      moneyUnit,
      ...(atMost === undefined ? {} : { atMost }),
      boxes: boxes.sort((a, b) => a.column - b.column || a.row - b.row),
    }))
    .filter(({ row }) => row >= from && !headings.has(row));
}

/**
 * A number, with the unit that some write behind it or a note that does not belong there (2（其中修订1件） is one cell's slip and
 * no label), or what is written for none.
 */
const NUMBER_LIKE =
  /^[-+−－]?[\d０-９][\d０-９,，.．\s]*(件次|人次|万元|[件条项个份次宗起元])?(?:\s*[（(][^（）()]{1,20}[)）])?$|^(不适用|无|[-－—–/／\\]+)$/;

export const isBlank = (box: TableBox): boolean => box.text.trim() === '';

/** Whether the text is what a number cell holds, rather than a label. */
export const isNumberLike = (box: TableBox): boolean => isNumberText(box.text);

export const isNumberText = (text: string): boolean => NUMBER_LIKE.test(text.trim());

/** A label as printed, its line breaks closed up. */
export const printed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('');

export const endOf = (box: TableBox): number => box.column + box.columnSpan;
