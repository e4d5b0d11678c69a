import type { Block, Table, TableBox } from '../blocks';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`)
    .join('');

function cellXml(box: TableBox, row: number): string {
  const merge = box.row < row ? '<w:vMerge/>' : box.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : '';
  const span = box.columnSpan > 1 ? `<w:gridSpan w:val="${box.columnSpan}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraphs(box.row < row ? '' : box.text)}</w:tc>`;
}

/** A table with its merged cells as Word writes them. A box that is missing is no cell: those behind it move up. */
function mergedTableXml({ rows, boxes }: Table): string {
  const rowXml = (row: number) =>
    `<w:tr>${boxes
      .filter((box) => box.row <= row && row < box.row + box.rowSpan)
      .sort((a, b) => a.column - b.column || a.row - b.row)
      .map((box) => cellXml(box, row))
      .join('')}</w:tr>`;
  return `<w:tbl>${Array.from({ length: rows }, (_, row) => rowXml(row)).join('')}</w:tbl>`;
}

/** Blocks as a Word file's body. */
export const blocksXml = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.kind === 'table' ? mergedTableXml(block) : paragraphs(block.text))).join('');
