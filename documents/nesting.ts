import type { Block, Table } from './blocks';

export const tablesIn = (blocks: readonly Block[]): Table[] =>
  blocks.filter((block): block is Table => block.kind === 'table');

/** A cell's text: its paragraphs, one a line. */
export const paragraphsText = (blocks: readonly Block[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');

/**
 * Whether a table only arranges the page, so that what is in it is the page's own: a frame of one cell a row, or cells
 * that hold a table with more boxes than there are cells (a whole report inside a page's layout).
 *
 * @param rows the blocks in each cell of each row
 */
export function isLayout(rows: readonly (readonly (readonly Block[])[])[]): boolean {
  if (rows.every((cells) => cells.length <= 1)) return true;
  const count = rows.reduce((sum, cells) => sum + cells.length, 0);
  return rows.flat().some((blocks) => tablesIn(blocks).some((table) => table.boxes.length > count));
}
