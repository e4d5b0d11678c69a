import { formInForce } from '@/report/forms/registry';
import type { Block } from '../blocks';
import { findHeadings } from '../find/headings';
import { linesOf } from '../find/lines';
import { findTables } from '../find/tables';
import { findTitle, type Title } from '../find/title';
import type { PageBlock } from './page-blocks';
import type { HtmlElement } from './parse-html';

/** Which of a page's blocks are the report: from `from` up to `to`, and the title's, which often stands above. */
export interface ReportPart {
  readonly from: number;
  readonly to: number;
  readonly title: readonly Block[];
}

/** What a site puts under an article. */
const BELOW =
  /^[【[（(\s]*(?:打\s*印|关\s*闭|返\s*回|分\s*享|收\s*藏|扫一扫|上一[篇条]|下一[篇条]|责任编辑|编辑[:：]|浏览[次量]|访问量|字体[:：])/;
const LONGEST_BELOW = 60;

const commonPrefix = (a: readonly HtmlElement[], b: readonly HtmlElement[]): HtmlElement[] => {
  const end = a.findIndex((element, at) => element !== b[at]);
  return a.slice(0, end < 0 ? a.length : end);
};

/** The blocks that only a report has: its section headings and its tables. */
function landmarks(blocks: readonly Block[]): number[] {
  const lines = linesOf(blocks);
  const { sections } = formInForce(Number.POSITIVE_INFINITY);
  const headings = findHeadings(lines, sections).filter(({ section }) => section !== null);
  const tables = findTables(blocks).filter(({ id }) => id !== null);
  return [...headings.map(({ line }) => lines[line]?.block ?? 0), ...tables.map(({ block }) => block)];
}

function titleBlocks(blocks: readonly Block[], title: Title, lines: ReturnType<typeof linesOf>): Block[] {
  const own = lines.slice(title.from, title.to + 1).map(({ block }) => block);
  return Array.from(new Set(own)).flatMap((at) => blocks[at] ?? []);
}

/** The title above the report's part, where it has none of its own. */
function titleAbove(blocks: readonly Block[], from: number, first: number): Block[] {
  if (findTitle(linesOf(blocks.slice(from, first)), []) !== null) return [];
  const above = blocks.slice(0, from);
  const lines = linesOf(above);
  const title = findTitle(lines, []);
  return title === null ? [] : titleBlocks(above, title, lines);
}

/** Whether a line is what a site puts under an article (打印本页, 关闭窗口). */
export const isLineBelow = (line: string): boolean => line.length <= LONGEST_BELOW && BELOW.test(line.trim());

function isBelow(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.text.length > LONGEST_BELOW) return false;
  return block.text.split('\n').every(isLineBelow);
}

/**
 * Finds the report on its page: what stands in the smallest element around all of its headings and tables. The site's
 * menus above and its footer below are outside of that.
 */
export function reportPart(page: readonly PageBlock[]): ReportPart {
  const blocks = page.map(({ block }) => block);
  const marks = landmarks(blocks);
  const chains = marks.flatMap((at) => (page[at] === undefined ? [] : [page[at].within]));
  const [first, ...rest] = chains;
  if (first === undefined || rest.length === 0) return { from: 0, to: blocks.length, title: [] };
  const container = rest.reduce(commonPrefix, [...first]).at(-1);
  const isInside = ({ within }: PageBlock) => container === undefined || within.includes(container);
  const from = page.findIndex(isInside);
  let to = page.findLastIndex(isInside) + 1;
  while (to > Math.max(...marks) + 1 && isBelow(blocks[to - 1])) to -= 1;
  return { from, to, title: titleAbove(blocks, from, Math.min(...marks)) };
}
