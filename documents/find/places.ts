import type { FilePlace } from '@/report/reading';
import type { Block } from '../blocks';

/** Says where in the file something stands, in the words of a person who has it open. */
export interface Places {
  block(block: number): FilePlace;
  row(block: number, row: number): FilePlace;
  cell(block: number, row: number, column: number): FilePlace;
}

/** Counts tables and printed paragraphs (blank ones have no number) from 1. */
export function placesIn(blocks: readonly Block[]): Places {
  let tables = 0;
  let paragraphs = 0;
  const words = blocks.map((block) => {
    if (block.kind === 'table') {
      tables += 1;
      return `第 ${tables} 张表`;
    }
    if (block.text.trim() !== '') paragraphs += 1;
    return `正文第 ${Math.max(1, paragraphs)} 段`;
  });
  const at = (block: number): string => words[block] ?? '文件末尾';
  return {
    block: (block) => ({ block, words: at(block) }),
    row: (block, row) => ({ block, row, words: `${at(block)}第 ${row + 1} 行` }),
    cell: (block, row, column) => ({
      block,
      row,
      column,
      words: `${at(block)}第 ${row + 1} 行第 ${column + 1} 列`,
    }),
  };
}
