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

/** Counts tables and printed paragraphs (blank ones have no number) from 1. */
export function placesIn(blocks: readonly Block[]): Places {
  let tables = 0;
  let paragraphs = 0;
  const words = blocks.map((block) => {
    if (block.sheet !== undefined) return rowWords(block.sheet, 0);
    if (block.kind === 'table') {
      tables += 1;
      return `第 ${tables} 张表`;
    }
    if (block.text.trim() !== '') paragraphs += 1;
    return `正文第 ${Math.max(1, paragraphs)} 段`;
  });
  const at = (block: number): string => words[block] ?? '文件末尾';
  const inSheet = (block: number, row: number, column: number): string | undefined => {
    const corner = blocks[block]?.sheet;
    return corner && sheetCellWords(corner.name, { row: corner.row + row, column: corner.column + column });
  };
  const rowOf = (block: number, row: number): string => {
    const corner = blocks[block]?.sheet;
    return corner === undefined ? `${at(block)}第 ${row + 1} 行` : rowWords(corner, row);
  };
  return {
    block: (block) => ({ block, words: at(block) }),
    row: (block, row) => ({ block, row, words: rowOf(block, row) }),
    cell: (block, row, column) => ({
      block,
      row,
      column,
      words: inSheet(block, row, column) ?? `${at(block)}第 ${row + 1} 行第 ${column + 1} 列`,
    }),
  };
}
