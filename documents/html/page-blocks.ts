import { cleanText, cutText } from '@/report/clean-text';
import { FORMS } from '@/report/forms/registry';
import type { Block } from '../blocks';
import { isLayout, paragraphsText, tablesIn } from '../nesting';
import { isNoteMark, NOTE_MARK } from '../note-mark';
import { isWhiteFigure, UNSEEN } from '../unseen';
import {
  cellsOf,
  isBlock,
  isColourless,
  isHidden,
  isOffLine,
  isPageMargin,
  isStruck,
  isTable,
  isUnread,
  listMark,
  rowsOf,
} from './elements';
import { type HtmlCell, layOutHtml } from './html-table';
import { PageText } from './page-text';
import { type HtmlElement, type HtmlNode, isElement, numberIn } from './parse-html';

/** A block of a page with the elements that it stands in, outermost first. */
export interface PageBlock {
  readonly block: Block;
  readonly within: readonly HtmlElement[];
}

/** Hidden text or a picture, and how many blocks stand before it. */
export interface PageNote {
  readonly at: number;
  readonly raw: string;
  readonly why: string;
}

const HIDDEN = '这段文字在网页上设为隐藏，没有读入';
const MARGIN = '页眉、页脚不属于报告内容，没有读入';
const PICTURE = '此处是图片，图中的文字没有读入';
/** A site's icons are pictures too; one as large as this may be a scanned table. In pixels. */
const LARGE_PICTURE = 200;
const NOTE_LIMIT = 500;
const HAN = /\p{Script=Han}/u;

/** All text in an element, with nothing done to it. */
function textIn(node: HtmlNode): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  return isUnread(node) ? '' : node.childNodes.map(textIn).join('');
}

/** Whether an element off the line is the mark of a note: behind a word, or first of all and right before a number. */
function isMark(element: HtmlElement, before: string, next: HtmlNode | undefined): boolean {
  const leads = before === '' && next !== undefined && /^\s*[\d０-９]/.test(textIn(next));
  return isNoteMark(leads ? '0' : before, textIn(element));
}

/** What this system's own pages name their tables, for those who hear them; no report has it in its text. */
const OWN_CAPTIONS = new Set(FORMS.flatMap(({ tables }) => tables.map(({ caption }) => caption)));

const isOwnCaption = (caption: HtmlElement): boolean => OWN_CAPTIONS.has(cleanText(textIn(caption)).trim());

/** Gathers a page's blocks in reading order. */
export class PageReader {
  readonly blocks: PageBlock[] = [];
  readonly notes: PageNote[] = [];
  private readonly text = new PageText();
  private readonly within: HtmlElement[];

  constructor(within: readonly HtmlElement[] = []) {
    this.within = [...within];
  }

  private push(block: Block): void {
    this.blocks.push({ block, within: [...this.within] });
  }

  private note(raw: string, why: string): void {
    this.notes.push({ at: this.blocks.length, raw, why });
  }

  private flush(): void {
    const text = cleanText(this.text.take());
    if (text !== '') this.push({ kind: 'paragraph', text });
  }

  private leaveOut(element: HtmlElement, why: string): void {
    const raw = cutText(cleanText(textIn(element)).replace(/\s+/g, ' ').trim(), NOTE_LIMIT);
    if (HAN.test(raw)) this.note(raw, why);
  }

  private unseen(element: HtmlElement, why: string): void {
    const raw = cutText(cleanText(textIn(element)).replace(/\s+/g, ' ').trim(), NOTE_LIMIT);
    if (raw !== '') this.note(raw, why);
  }

  private picture(element: HtmlElement): void {
    if (numberIn(element, 'width', 0) >= LARGE_PICTURE) this.note('', PICTURE);
  }

  private element(element: HtmlElement, keepsSpaces: boolean, next?: HtmlNode): void {
    if (isUnread(element)) return;
    if (isHidden(element)) this.leaveOut(element, HIDDEN);
    else if (isPageMargin(element)) this.leaveOut(element, MARGIN);
    else if (element.tagName === 'br') this.text.break();
    else if (element.tagName === 'img') this.picture(element);
    else if (isTable(element)) this.table(element);
    else if (isOffLine(element) && isMark(element, this.text.soFar, next)) {
      this.note(textIn(element).trim(), NOTE_MARK);
    } else if (isStruck(element)) this.unseen(element, UNSEEN.struck);
    else if (isColourless(element) && isWhiteFigure(textIn(element))) this.unseen(element, UNSEEN.white);
    else if (isBlock(element)) this.blockElement(element, keepsSpaces || element.tagName === 'pre');
    else this.children(element, keepsSpaces);
  }

  private blockElement(element: HtmlElement, keepsSpaces: boolean): void {
    this.flush();
    this.within.push(element);
    if (element.tagName === 'li') this.text.lead(listMark(element));
    this.children(element, keepsSpaces);
    this.flush();
    this.within.pop();
  }

  private table(table: HtmlElement): void {
    this.flush();
    this.within.push(table);
    for (const part of table.childNodes.filter(isElement)) {
      if (part.tagName === 'caption' && !isOwnCaption(part)) this.blockElement(part, false);
    }
    const rows = rowsOf(table).filter((row) => !isHidden(row));
    const read = rows.map((row) =>
      cellsOf(row)
        .filter((cell) => !isHidden(cell))
        .map((cell) => ({ cell, inner: this.cell(row, cell) })),
    );
    const cells = read.flat();
    const blocksOf = (inner: PageReader) => inner.blocks.map(({ block }) => block);
    if (isLayout(read.map((row) => row.map(({ inner }) => blocksOf(inner))))) {
      for (const { inner } of cells) this.append(inner);
    } else {
      for (const { inner } of cells) for (const { raw, why } of inner.notes) this.note(raw, why);
      const written = read.map((row) =>
        row.map(
          ({ cell, inner }): HtmlCell => ({
            rowSpan: numberIn(cell, 'rowspan', 1),
            columnSpan: numberIn(cell, 'colspan', 1),
            text: paragraphsText(blocksOf(inner)),
          }),
        ),
      );
      this.push(layOutHtml(written));
      for (const { inner } of cells) for (const table of tablesIn(blocksOf(inner))) this.push(table);
    }
    this.within.pop();
  }

  private cell(row: HtmlElement, cell: HtmlElement): PageReader {
    const inner = new PageReader([...this.within, row, cell]);
    inner.children(cell, false);
    inner.flush();
    return inner;
  }

  private append(inner: PageReader): void {
    for (const note of inner.notes) this.notes.push({ ...note, at: note.at + this.blocks.length });
    this.blocks.push(...inner.blocks);
  }

  private children(element: HtmlElement, keepsSpaces: boolean): void {
    for (const [at, node] of element.childNodes.entries()) {
      if (isElement(node)) this.element(node, keepsSpaces, element.childNodes[at + 1]);
      else if (node.nodeName === '#text' && 'value' in node) this.text.add(node.value, keepsSpaces);
    }
  }

  /** Reads the whole page. */
  read(root: HtmlElement): this {
    this.element(root, false);
    this.flush();
    return this;
  }
}
