import type { Block, LeftOut } from '../blocks';
import { MAX_DEPTH } from '../limits';
import { isLayout, paragraphsText, tablesIn } from '../nesting';
import { layOut, type WrittenCell, type WrittenRow } from '../table-grid';
import { UnreadableFile } from '../unreadable-file';
import type { DocParagraph } from './paragraphs';
import { type RowShape, rowShape } from './row-cells';

/** Blocks as they are gathered. */
export interface Gathered {
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
}

interface Row {
  readonly cells: readonly Gathered[];
  readonly shape: RowShape | null;
}

/** Edges nearer than this, in twentieths of a point, are one: rows drawn by hand miss each other by a hair. */
const SAME_EDGE = 30;
const COVERED = '这段文字在被合并的单元格中，页面上不显示，没有读入';
const NO_SHAPE = '这张表的单元格无法还原，没有读入。请用 Word 或 WPS 另存为 .docx 后再导入';

/** Parts a table's paragraphs into rows of cells; `depth` is the table's own. */
function rowsOf(paragraphs: readonly DocParagraph[], depth: number): Row[] {
  const rows: Row[] = [];
  let cells: Gathered[] = [];
  let inCell: DocParagraph[] = [];
  for (const paragraph of paragraphs) {
    const own = paragraph.depth <= depth;
    if (own && paragraph.ends === 'row') {
      rows.push({ cells, shape: rowShape(paragraph.sprms) });
      cells = [];
      inCell = [];
    } else {
      inCell.push(paragraph);
      if (!own || paragraph.ends !== 'cell') continue;
      cells.push(gather(inCell, depth));
      inCell = [];
    }
  }
  if (cells.length > 0) rows.push({ cells, shape: null });
  return rows;
}

/** The distinct edges of all rows, left to right. */
function gridOf(rows: readonly { shape: RowShape }[]): number[] {
  const all = rows.flatMap(({ shape }) => shape.edges).sort((a, b) => a - b);
  const grid: number[] = [];
  for (const edge of all) {
    const last = grid.at(-1);
    if (last === undefined || edge - last > SAME_EDGE) grid.push(edge);
  }
  return grid;
}

function writtenRow({ cells, shape }: Row & { shape: RowShape }, grid: readonly number[], covered: string[]) {
  const unit = (edge: number) => grid.findLastIndex((line) => line <= edge);
  const written: WrittenCell[] = [];
  cells.forEach((cell, at) => {
    const span = Math.max(1, unit(shape.edges[at + 1] ?? 0) - unit(shape.edges[at] ?? 0));
    const text = paragraphsText(cell.blocks);
    const left = written.at(-1);
    if (shape.joinsLeft[at] && left !== undefined) {
      written[written.length - 1] = { ...left, span: left.span + span };
      if (text.trim() !== '') covered.push(text);
    } else written.push({ span, merge: shape.merges[at] ?? 'none', text });
  });
  return { skip: Math.max(0, unit(shape.edges[0] ?? 0)), cells: written };
}

const hasShape = (row: Row): row is Row & { shape: RowShape } =>
  row.shape !== null && row.shape.edges.length === row.cells.length + 1;

function append(inner: Gathered, into: Gathered): void {
  for (const note of inner.leftOut) into.leftOut.push({ ...note, block: into.blocks.length });
  into.blocks.push(...inner.blocks);
}

/** A table whose rows do not say what cells they have is told of whole: numbers are never put where they may not belong. */
function leaveTable(rows: readonly Row[], into: Gathered): void {
  const lines = rows.map(({ cells }) => cells.map((cell) => paragraphsText(cell.blocks)).join('\t'));
  into.leftOut.push({ block: into.blocks.length, raw: lines.join('\n'), why: NO_SHAPE });
}

function gatherTable(paragraphs: readonly DocParagraph[], depth: number, into: Gathered): void {
  const rows = rowsOf(paragraphs, depth);
  const cells = rows.flatMap((row) => row.cells);
  if (isLayout(rows.map((row) => row.cells.map((cell) => cell.blocks)))) {
    for (const cell of cells) append(cell, into);
    return;
  }
  for (const note of cells.flatMap((cell) => cell.leftOut)) {
    into.leftOut.push({ ...note, block: into.blocks.length });
  }
  if (!rows.every(hasShape)) leaveTable(rows, into);
  else {
    const shaped = rows.filter(hasShape);
    const grid = gridOf(shaped);
    const joined: string[] = [];
    const written: WrittenRow[] = shaped.map((row) => writtenRow(row, grid, joined));
    const { table, covered } = layOut(written);
    for (const raw of [...joined, ...covered]) {
      into.leftOut.push({ block: into.blocks.length, raw, why: COVERED });
    }
    into.blocks.push(table);
  }
  into.blocks.push(...cells.flatMap((cell) => tablesIn(cell.blocks)));
}

/** Blocks from paragraphs; those deeper than `depth` make tables. */
export function gather(paragraphs: readonly DocParagraph[], depth: number): Gathered {
  if (depth > MAX_DEPTH) throw new UnreadableFile('BOMB');
  const into: Gathered = { blocks: [], leftOut: [] };
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    let end = at;
    while ((paragraphs[end]?.depth ?? 0) > depth) end += 1;
    if (end > at) gatherTable(paragraphs.slice(at, end), depth + 1, into);
    else {
      for (const note of paragraph.notes) into.leftOut.push({ ...note, block: into.blocks.length });
      into.blocks.push({ kind: 'paragraph', text: paragraph.text });
      end = at + 1;
    }
    at = end;
  }
  return into;
}
