import ExcelJS from 'exceljs';
import type { Block, Table, TableBox } from '../blocks';

/** How a person may have laid a report out in a workbook of the own making. */
export interface PlainLayout {
  /** Each table on a sheet of its own; else all on one, below one another. */
  readonly sheets: boolean;
  /** Empty rows and columns before everything. */
  readonly down: number;
  readonly right: number;
  /** A line of two cells right above each table, and one right below, without a gap. */
  readonly lines: boolean;
  /** Numbers as numbers; else as the text that they are in the document. */
  readonly numbers: boolean;
}

interface Pen {
  readonly layout: PlainLayout;
  sheet: ExcelJS.Worksheet;
  row: number;
}

function put(pen: Pen, row: number, column: number, text: string): ExcelJS.Cell {
  const cell = pen.sheet.getCell(row + 1, column + pen.layout.right + 1);
  if (text !== '') cell.value = pen.layout.numbers && /^\d+$/.test(text) ? Number(text) : text;
  return cell;
}

function line(pen: Pen, ...texts: string[]): void {
  for (const [index, text] of texts.entries()) put(pen, pen.row, index * 2, text);
  pen.row += 1;
}

/** Merges a box's cells where none of them is merged yet: damaged tables have boxes over boxes. */
function mergeFree(
  sheet: ExcelJS.Worksheet,
  top: number,
  left: number,
  { rowSpan, columnSpan }: TableBox,
): void {
  for (let row = top; row < top + rowSpan; row += 1) {
    for (let column = left; column < left + columnSpan; column += 1) {
      if (sheet.getCell(row, column).isMerged) return;
    }
  }
  if (rowSpan * columnSpan > 1) sheet.mergeCells(top, left, top + rowSpan - 1, left + columnSpan - 1);
}

function table(pen: Pen, { boxes, rows }: Table): void {
  if (pen.layout.lines) line(pen, '填报单位：西宁市湟中区教育局', '单位：件');
  for (const box of boxes) {
    const top = pen.row + box.row;
    put(pen, top, box.column, box.text.replace(/^0+$/, '0'));
    mergeFree(pen.sheet, top + 1, box.column + pen.layout.right + 1, box);
  }
  pen.row += rows;
  if (pen.layout.lines) line(pen, '填表人：', '审核人：');
}

/** A workbook with a document's paragraphs and tables, made as a person would make it. */
export async function plainWorkbook(blocks: readonly Block[], layout: PlainLayout): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const pen: Pen = { layout, sheet: workbook.addWorksheet('年报'), row: layout.down };
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') line(pen, block.text);
    else if (!layout.sheets) table(pen, block);
    else {
      count += 1;
      const { sheet, row } = pen;
      Object.assign(pen, { sheet: workbook.addWorksheet(`附表${count}`), row: layout.down });
      table(pen, block);
      Object.assign(pen, { sheet, row });
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
