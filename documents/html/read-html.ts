import { cutText } from '@/report/clean-text';
import type { Block, Body, LeftOut } from '../blocks';
import { findTitle } from '../find/title';
import { UnreadableFile } from '../unreadable-file';
import { decodeHtml } from './decode-html';
import { PageReader } from './page-blocks';
import { type HtmlElement, isElement, parseHtml } from './parse-html';
import { reportPart } from './report-part';

export const OF_THE_SITE = '这些文字在网页上报告正文的前后（导航、页眉、页脚等），不属于报告，没有读入';
const NOTE_LIMIT = 2_000;

const textsOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (block.kind === 'paragraph' ? block.text : block.boxes.map((box) => box.text).join(' ')))
    .join('\n');

/** The words in the browser's title bar before the site's own name, if they are a report's title. */
function barTitle(root: HtmlElement): Block[] {
  const head = root.childNodes.filter(isElement).find(({ tagName }) => tagName === 'head');
  const bar = head?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'title');
  const node = bar?.childNodes[0];
  const text = node !== undefined && 'value' in node ? (node.value.split(/[_|\-–—]/)[0] ?? '') : '';
  const title = findTitle([{ block: 0, text: text.trim() }], []);
  return title === null ? [] : [{ kind: 'paragraph', text: title.text }];
}

/** Where neither the report nor the page above it has a title, the one in the bar stands for it. */
function titled(blocks: readonly Block[], title: readonly Block[], root: HtmlElement): Block[] {
  if (title.length > 0) return [...title, ...blocks];
  const lines = blocks.flatMap((block, at) =>
    block.kind === 'paragraph'
      ? block.text.split('\n').map((text) => ({ block: at, text: text.trim() }))
      : [],
  );
  const hasTitle = findTitle(lines, []) !== null;
  return hasTitle ? [...blocks] : [...barTitle(root), ...blocks];
}

/**
 * Reads a web page, or a document saved as one (Word's .htm, or the .doc that web systems write), to blocks. Of a
 * site's page only the report is read; what stands around it is told of.
 *
 * @throws UnreadableFile NOT_TEXT, BOMB, DAMAGED or TABLE_TOO_LARGE
 */
export function readHtml(bytes: Uint8Array): Body {
  const root = parseHtml(decodeHtml(bytes)).childNodes.filter(isElement)[0];
  if (root === undefined) throw new UnreadableFile('DAMAGED');
  const page = new PageReader().read(root);
  const all = page.blocks.map(({ block }) => block);
  const { from, to, title } = reportPart(page.blocks);
  const blocks = titled(all.slice(from, to), title, root);
  const moved = blocks.length - (to - from) - from;
  const last = Math.max(0, blocks.length - 1);
  const notes: LeftOut[] = page.notes.map(({ at, raw, why }) => ({
    block: Math.min(last, Math.max(0, at + moved)),
    raw,
    why,
  }));
  const around = [...all.slice(0, from), ...all.slice(to)].filter((block) => !title.includes(block));
  const raw = cutText(textsOf(around), NOTE_LIMIT);
  return { blocks, leftOut: raw === '' ? notes : [...notes, { block: last, raw, why: OF_THE_SITE }] };
}
