import type { Block, Body, LeftOut, Table } from '../blocks';
import { processorMs } from '../processor-time';
import { UnreadableFile } from '../unreadable-file';
import { bareTables } from './bare-tables';
import { joinOver, type WholeTable, whole } from './join-tables';
import { MAX_PAGES, MAX_READ_CPU_MS } from './limits';
import { type PageLines, withoutMargins } from './margins';
import type { Page } from './page';
import type { PageTable } from './page-table';
import { type PlacedLine, paragraphsOf } from './paragraphs';
import { openPdf } from './pdfjs';
import { readPage } from './read-page';
import { ruledTables } from './ruled-tables';
import { withoutStrays } from './stray-rejections';
import { readingOrder } from './text-columns';
import { type TextLine, textLines } from './text-lines';

/** Fewer signs than this in the whole file are stamps and page numbers on scanned pages. */
const FEWEST_SIGNS = 30;

interface LaidOutPage extends PageLines {
  readonly tables: readonly PageTable[];
}

/** @throws UnreadableFile TOO_MANY_PAGES, TOO_SLOW, ENCRYPTED, PDF_BROKEN, BOMB */
async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const started = processorMs();
  const document = await openPdf(bytes);
  try {
    if (document.numPages > MAX_PAGES) throw new UnreadableFile('TOO_MANY_PAGES');
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (processorMs() - started > MAX_READ_CPU_MS) throw new UnreadableFile('TOO_SLOW');
      pages.push(await readPage(document, number));
    }
    return pages;
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('PDF_BROKEN', error);
  } finally {
    await document.loadingTask.destroy();
  }
}

function layOut(page: Page): LaidOutPage {
  const { tables, rest } = ruledTables(page);
  return {
    page,
    tables,
    lines: textLines(rest),
    tablesTop: Math.min(...tables.map(({ area }) => area.y0)),
    tablesBottom: Math.max(...tables.map(({ area }) => area.y1)),
  };
}

type Item = { readonly table: PageTable } | { readonly line: PlacedLine };

/** Edges of the text on a page: of its lines, and where these are few, of all pages'. */
function edgesOf(lines: readonly TextLine[]): Edges {
  const lefts = lines.map(({ x0 }) => x0).sort((a, b) => a - b);
  const rights = lines.map(({ x1 }) => x1).sort((a, b) => a - b);
  const at = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0;
  return { left: at(lefts, 0.02), right: at(rights, 0.98) };
}

type Edges = { readonly left: number; readonly right: number };

function lineItems(lines: readonly TextLine[], page: number, edges: Edges): Item[] {
  return readingOrder(lines).map(({ line, column }): Item => {
    const { left, right } = column ?? edges;
    return { line: { line, left, right, page } };
  });
}

/** Tables and lines of one page in reading order. `bare` finds the tables that have no lines drawn. */
function itemsOf(
  { page, tables }: LaidOutPage,
  lines: readonly TextLine[],
  edges: Edges,
  bare: ReturnType<typeof bareTables>,
): Item[] {
  const cuts = [...tables.map(({ area }) => area.y0), Number.POSITIVE_INFINITY];
  let from = Number.NEGATIVE_INFINITY;
  return cuts.flatMap((cut, at): Item[] => {
    const between = lines.filter((line) => line.top >= from && line.top < cut);
    from = cut;
    const items = bare(between, page.number).flatMap((stretch): Item[] =>
      'table' in stretch ? [stretch] : lineItems(stretch.lines, page.number, edges),
    );
    const table = tables[at];
    return table === undefined ? items : [...items, { table }];
  });
}

function tableBlock(table: WholeTable, recognised: ReadonlySet<number>): Table {
  const { boxes, rows, xs, page, pageBreaks, shape } = table;
  const isRecognised = [page, ...pageBreaks.map((_, at) => page + at + 1)].some((one) => recognised.has(one));
  return {
    kind: 'table',
    rows,
    columns: xs.length - 1,
    boxes: boxes.map(({ row, column, rowSpan, columnSpan, text }) => ({
      row,
      column,
      rowSpan,
      columnSpan,
      text,
    })),
    page,
    ...(pageBreaks.length === 0 ? {} : { pageBreaks }),
    ...(shape === 'drawn' && !isRecognised ? {} : { atMost: 'unsure' as const }),
  };
}

/** Items in a row of the same kind put together: lines to paragraphs, parts of tables to tables. */
function blocksOf(items: readonly Item[], recognised: ReadonlySet<number>): Block[] {
  const blocks: Block[] = [];
  let lines: PlacedLine[] = [];
  let table: WholeTable | null = null;
  const close = () => {
    for (const { text, page } of paragraphsOf(lines)) blocks.push({ kind: 'paragraph', text, page });
    if (table !== null) blocks.push(tableBlock(table, recognised));
    lines = [];
    table = null;
  };
  for (const item of items) {
    if ('line' in item) {
      if (table !== null) close();
      lines.push(item.line);
      continue;
    }
    const joined: WholeTable | null = table === null ? null : joinOver(table, item.table);
    if (joined === null) close();
    table = joined ?? whole(item.table);
  }
  close();
  return blocks;
}

/** The index of the first block on a page, or after it. */
const blockOn = (blocks: readonly Block[], page: number): number => {
  const at = blocks.findIndex((block) => (block.page ?? 0) >= page);
  return at < 0 ? Math.max(0, blocks.length - 1) : at;
};

function notesOf(
  pages: readonly LaidOutPage[],
  running: readonly (readonly TextLine[])[],
  blocks: readonly Block[],
): LeftOut[] {
  const told = new Set<string>();
  return pages.flatMap(({ page }, at): LeftOut[] => {
    const block = blockOn(blocks, page.number);
    const heads = (running[at] ?? [])
      .map(({ text }) => text)
      .filter((text) => !told.has(text.replace(/\d+/g, '#')) && told.add(text.replace(/\d+/g, '#')));
    return [
      ...heads.map((raw) => ({ block, raw, why: '页眉、页脚不属于报告内容，没有读入' })),
      ...page.unprinted.map(({ raw, why }) => ({ block, raw, why })),
      ...(page.recognised
        ? [
            {
              block,
              raw: '',
              why: `第 ${page.number} 页是扫描图片，文字由识别软件得出，可能有错字，请逐项核对`,
            },
          ]
        : []),
      ...(page.glyphs.length === 0
        ? [{ block, raw: '', why: `第 ${page.number} 页没有可以读取的文字，如是图片，请把其中的内容补填` }]
        : []),
    ];
  });
}

/**
 * Reads a PDF with a text layer to blocks in reading order: signs put together by where they stand, tables by the lines
 * that are drawn, over page ends too.
 *
 * @throws UnreadableFile SCANNED where there is no text, ENCRYPTED, PDF_BROKEN, TOO_MANY_PAGES, TOO_SLOW, BOMB
 */
export async function readPdf(bytes: Uint8Array): Promise<Body> {
  const pages = (await withoutStrays(() => readPages(bytes))).map(layOut);
  const bare = withoutMargins(pages);
  const tableSigns = pages.flatMap(({ tables }) =>
    tables.flatMap(({ boxes }) => boxes.map(({ text }) => text)),
  );
  const lineSigns = bare.flatMap(({ lines }) => lines.map(({ text }) => text));
  if ([...tableSigns, ...lineSigns].join('').length < FEWEST_SIGNS) throw new UnreadableFile('SCANNED');
  const everyLine = bare.flatMap(({ lines }) => lines);
  const edges = edgesOf(everyLine);
  const findBare = bareTables();
  const items = pages.flatMap((page, at) => itemsOf(page, bare[at]?.lines ?? [], edges, findBare));
  const recognised = new Set(pages.filter(({ page }) => page.recognised).map(({ page }) => page.number));
  const blocks = blocksOf(items, recognised);
  return {
    blocks,
    leftOut: notesOf(
      pages,
      bare.map(({ running }) => running),
      blocks,
    ),
  };
}
