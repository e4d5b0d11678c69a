import type { FilePlace } from '@/report/reading';
import type { Block, SheetCorner } from '../blocks';
import { cellAddress } from '../xlsx/address';

/** Says where in the file something stands, in the words of a person who has it open. */
export interface Places {
  block(block: number): FilePlace;
  row(block: number, row: number): FilePlace;
  cell(block: number, row: number, column: number): FilePlace;
}

/** A cell of a workbook, by counting and by the address that Excel shows: 工作表“表三”第 5 行第 3 列，单元格 C5. */
export function sheetCellWords(sheet: string, at: { readonly row: number; readonly column: number }): string {
  return `工作表“${sheet}”第 ${at.row + 1} 行第 ${at.column + 1} 列，单元格 ${cellAddress(at)}`;
}

const rowWords = ({ name, row }: SheetCorner, more: number): string =>
  `工作表“${name}”第 ${row + more + 1} 行`;

/** The page that a block begins on, or that a row of a table stands on; undefined where the file has no pages. */
function pageOf(block: Block | undefined, row = 0): number | undefined {
  if (block?.page === undefined) return undefined;
  const breaks = block.kind === 'table' ? (block.pageBreaks ?? []) : [];
  return block.page + breaks.filter((at) => at <= row).length;
}

/** Counts tables and printed paragraphs (blank ones have no number) from 1. */
export function placesIn(blocks: readonly Block[]): Places {
  let tables = 0;
  let paragraphs = 0;
  const wordsOf = blocks.map((block) => {
    if (block.sheet !== undefined) return rowWords(block.sheet, 0);
    if (block.kind === 'table') {
      tables += 1;
      return `第 ${tables} 张表`;
    }
    if (block.text.trim() !== '') paragraphs += 1;
    return `正文第 ${Math.max(1, paragraphs)} 段`;
  });
  const at = (block: number): string => wordsOf[block] ?? '文件末尾';
  const rowOf = (block: number, row: number): string => {
    const corner = blocks[block]?.sheet;
    return corner === undefined ? `${at(block)}第 ${row + 1} 行` : rowWords(corner, row);
  };
  const cellOf = (block: number, row: number, column: number): string => {
    const corner = blocks[block]?.sheet;
    return corner === undefined
      ? `${at(block)}第 ${row + 1} 行第 ${column + 1} 列`
      : sheetCellWords(corner.name, { row: corner.row + row, column: corner.column + column });
  };
  const place = (block: number, words: string, within: { row?: number; column?: number }): FilePlace => {
    const page = pageOf(blocks[block], within.row);
    return page === undefined
      ? { block, ...within, words }
      : { block, ...within, page, words: `${words}（第 ${page} 页）` };
  };
  return {
    block: (block) => place(block, at(block), {}),
    row: (block, row) => place(block, rowOf(block, row), { row }),
    cell: (block, row, column) => place(block, cellOf(block, row, column), { row, column }),
  };
}
