import type { Block, Body, LeftOut } from '../blocks';
import { MAX_TABLE_COLUMNS } from '../limits';
import { isLayout, paragraphsText, tablesIn } from '../nesting';
import type { WrittenCell, WrittenRow } from '../table-grid';
import { layOut } from '../table-grid';
import { UnreadableFile } from '../unreadable-file';
import type { Numbering } from './numbering';
import { readParagraph } from './paragraph';
import type { XmlElement } from './xml';
import { child, numberOf, valOf } from './xml';

/** Blocks as they are gathered; `carried` is the text of a paragraph whose end was deleted. */
interface Gathering {
  readonly blocks: Block[];
  readonly leftOut: LeftOut[];
  carried: string;
}

/** Wrappers that print nothing of their own. */
const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'Choice']);

const COVERED = '这段文字在被合并的单元格中，页面上不显示，没有读入';

const gathering = (): Gathering => ({ blocks: [], leftOut: [], carried: '' });

/** Appends what was gathered inside a cell or a text box, with its notes at the place where it stands now. */
function append(inner: Gathering, into: Gathering): void {
  for (const note of inner.leftOut) into.leftOut.push({ ...note, block: into.blocks.length });
  into.blocks.push(...inner.blocks);
}

function gatherParagraph(paragraph: XmlElement, into: Gathering, numbering: Numbering): void {
  const content = readParagraph(paragraph);
  for (const note of content.leftOut) into.leftOut.push({ ...note, block: into.blocks.length });
  const number = numbering.next(child(paragraph, 'pPr'));
  // A list's number and the figure behind it are two: Word sets a tab between them.
  const between = /[\d.]$/.test(number) && /^[\d０-９]/.test(content.text) ? '\t' : '';
  const text = into.carried + number + between + content.text;
  into.carried = content.runsOn ? text : '';
  if (!content.runsOn) {
    const mark = content.mark === null ? {} : { mark: content.mark };
    into.blocks.push({ kind: 'paragraph', text, ...mark });
  }
  for (const box of content.boxes) {
    const inner = gathering();
    gatherAll(box, inner, numbering);
    append(inner, into);
  }
}

/** The elements of that name among the children, looking through wrappers. */
function through(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((inner) => {
    if (inner.name === name) return [inner];
    return WRAPPERS.has(inner.name) ? through(inner, name) : [];
  });
}

interface ReadCell {
  readonly written: WrittenCell;
  readonly inner: Gathering;
  /** Older horizontal merging: this cell is part of the one to its left. */
  readonly joinsLeft: boolean;
}

function readCell(cell: XmlElement, numbering: Numbering): ReadCell {
  const properties = child(cell, 'tcPr');
  const inner = gathering();
  gatherAll(cell, inner, numbering);
  const span = Math.max(1, numberOf(properties, 'gridSpan', 1));
  if (span > MAX_TABLE_COLUMNS) throw new UnreadableFile('TABLE_TOO_LARGE');
  const vertical = child(properties, 'vMerge');
  const restarts = valOf(properties, 'vMerge') === 'restart';
  return {
    written: {
      span,
      merge: vertical === undefined ? 'none' : restarts ? 'restart' : 'continue',
      text: paragraphsText(inner.blocks),
    },
    inner,
    joinsLeft: child(properties, 'hMerge') !== undefined && valOf(properties, 'hMerge') !== 'restart',
  };
}

/** Cells merged the older way joined to the one on their left; their own text, which no page shows, goes to `covered`. */
function writtenCells(cells: readonly ReadCell[], covered: string[]): WrittenCell[] {
  const written: WrittenCell[] = [];
  for (const cell of cells) {
    const left = written.at(-1);
    if (cell.joinsLeft && left !== undefined) {
      written[written.length - 1] = { ...left, span: left.span + cell.written.span };
      if (cell.written.text.trim() !== '') covered.push(cell.written.text);
    } else written.push(cell.written);
  }
  return written;
}

interface ReadRow {
  readonly skip: number;
  readonly cells: readonly ReadCell[];
}

/** A cell whose deletion is tracked is gone once that is accepted. */
const isKept = (cell: XmlElement): boolean => child(child(cell, 'tcPr'), 'cellDel') === undefined;

function readRow(row: XmlElement, numbering: Numbering): ReadRow {
  const skip = Math.min(MAX_TABLE_COLUMNS, Math.max(0, numberOf(child(row, 'trPr'), 'gridBefore', 0)));
  return {
    skip,
    cells: through(row, 'tc')
      .filter(isKept)
      .map((cell) => readCell(cell, numbering)),
  };
}

function gatherTable(element: XmlElement, into: Gathering, numbering: Numbering): void {
  const rows = through(element, 'tr')
    .filter((row) => child(child(row, 'trPr'), 'del') === undefined)
    .map((row) => readRow(row, numbering));
  const cells = rows.flatMap((row) => row.cells);
  if (isLayout(rows.map((row) => row.cells.map((cell) => cell.inner.blocks)))) {
    for (const cell of cells) append(cell.inner, into);
    return;
  }
  const joined: string[] = [];
  const written: WrittenRow[] = rows.map((row) => ({
    skip: row.skip,
    cells: writtenCells(row.cells, joined),
  }));
  const { table, covered } = layOut(written);
  for (const note of cells.flatMap((cell) => cell.inner.leftOut)) {
    into.leftOut.push({ ...note, block: into.blocks.length });
  }
  for (const raw of [...joined, ...covered])
    into.leftOut.push({ block: into.blocks.length, raw, why: COVERED });
  into.blocks.push(table, ...cells.flatMap((cell) => tablesIn(cell.inner.blocks)));
}

function gather(element: XmlElement, into: Gathering, numbering: Numbering): void {
  if (element.name === 'p') gatherParagraph(element, into, numbering);
  else if (element.name === 'tbl') gatherTable(element, into, numbering);
  else if (element.name === 'AlternateContent') {
    const branch = child(element, 'Choice') ?? child(element, 'Fallback');
    if (branch !== undefined) gatherAll(branch, into, numbering);
  } else if (element.name === 'altChunk') {
    into.leftOut.push({
      block: into.blocks.length,
      raw: '',
      why: '此处嵌入了另一个文件，其内容没有读入',
    });
  } else if (WRAPPERS.has(element.name)) gatherAll(element, into, numbering);
}

function gatherAll(element: XmlElement, into: Gathering, numbering: Numbering): void {
  for (const inner of element.children) gather(inner, into, numbering);
  if (into.carried !== '') into.blocks.push({ kind: 'paragraph', text: into.carried });
  into.carried = '';
}

/** Reads w:body to blocks in reading order, tracked changes accepted. */
export function readBody(body: XmlElement, numbering: Numbering): Body {
  const into = gathering();
  gatherAll(body, into, numbering);
  return { blocks: into.blocks, leftOut: into.leftOut };
}
