import type { Block, Table } from '../../blocks';
import { plainWorkbook } from '../plain-workbook';
import { blocksHtml, copiedCells, copiedRows, webPage } from '../web-page';
import { wordFile } from '../word-file';
import { blocksXml } from '../word-table';

export type Writer = (blocks: readonly Block[]) => Uint8Array | Promise<Uint8Array>;

const bytes = (text: string) => new TextEncoder().encode(text);

/** A line break inside a cell is none in a line of text. */
const oneLined = (table: Table): Table => ({
  ...table,
  boxes: table.boxes.map((box) => ({ ...box, text: box.text.replace(/\s*\n\s*/g, '') })),
});

const textOf = (write: (table: Table) => string) => (blocks: readonly Block[]) =>
  bytes(blocks.map((block) => (block.kind === 'table' ? write(oneLined(block)) : block.text)).join('\n\n'));

/** As it is copied from Word: a field for each unit of the grid, empty where a merged box goes on. */
function copiedGrid({ rows, columns, boxes }: Table): string {
  const fieldAt = (row: number, column: number) =>
    boxes.filter((box) => box.row === row && box.column === column).map((box) => box.text);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => fieldAt(row, column).join('\t')).join('\t'),
  ).join('\n');
}

/** A layout around everything: the whole report in one cell beside another. */
const inLayout = (xml: string): string =>
  `<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>${xml}<w:p/></w:tc></w:tr></w:tbl>`;

export const WRITERS: Readonly<Record<string, Writer>> = {
  docx: (blocks) => wordFile(blocksXml(blocks)),
  'docx in a layout': (blocks) => wordFile(inLayout(blocksXml(blocks))),
  html: (blocks) => bytes(webPage('年度报告', blocksHtml(blocks))),
  xlsx: (blocks) => plainWorkbook(blocks, { sheets: false, down: 0, right: 0, lines: false, numbers: true }),
  'xlsx a sheet a table': (blocks) =>
    plainWorkbook(blocks, { sheets: true, down: 3, right: 1, lines: true, numbers: false }),
  'txt by tabs': textOf(copiedGrid),
  'txt a row a line': textOf(copiedRows),
  'txt a cell a line': textOf(copiedCells),
};
