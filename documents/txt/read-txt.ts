import { TABLE_IDS, type TableId } from '@/report/ids';
import type { Block, Body } from '../blocks';
import { placesIn } from '../find/places';
import { readTables } from '../find/read-tables';
import { findTables } from '../find/tables';
import { findForm } from '../find/which-form';
import { withoutInvisible } from '../invisible';
import { decodeText } from './decode-text';
import { linearBlocks } from './linear-blocks';
import { linesOfPages } from './pages';
import { isDataRow, isRowLabel } from './row-labels';
import { withoutSiteFooter } from './site-footer';
import { textTable } from './text-table';

const DRAWN = /^[\s\-=_—|+:\u2500-\u257F]+$/;
/** A ruled line under a table's head or at its end (---, ===, ├──┤, with or without tabs): drawn, not written. */
const isRule = (line: string): boolean => DRAWN.test(line) && /[-=_—\u2500-\u257F]{3}/.test(line);

/** The upright lines of a table drawn with signs. */
const BORDER = /[|│┃║｜]/;

/** A row of a table drawn with signs (| 规章 | 3 |, │规章│3│) with its fields apart by tabs; any other line as it is. */
function withoutBorders(line: string): string {
  const parts = line.trim().split(BORDER);
  const isRow = parts.length >= 4 && parts[0] === '' && parts.at(-1) === '';
  if (!isRow) return line;
  return parts
    .slice(1, -1)
    .map((field) => field.trim())
    .join('\t');
}

/** A heading as plain text formats mark it. */
const HEADING_MARK = /^#{1,6}\s+/;

const isBlank = (line: string): boolean => line.trim() === '';

/** 第二十条第（五）项: names an item of table 2, often without a tab behind it. */
const ITEM = /^第[^，。；]{1,4}条第?[^，。；]{1,4}[项款]$/;

/** A list mark set apart from its words by a tab, as Word's own numbering is copied. */
const SPLIT_MARK = /^(\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]|\d+[.、．]))\t+/;

/** A line of a table has a tab behind some word, not merely before the first as an indent. */
const opensRow = (line: string): boolean =>
  !isBlank(line.slice(0, Math.max(0, line.lastIndexOf('\t')))) || ITEM.test(line.trim());
/** Inside a table a row may also have its last field alone. */
const goesOn = (line: string): boolean => opensRow(line) || /^\t{2,}\S/.test(line);

/** Tabs stand in prose too: a table has a row of numbers, known by its label or three fields long. */
const isTable = (rows: readonly string[]): boolean =>
  rows.some((row) => {
    const fields = row.split('\t');
    return fields.some(isRowLabel) || (fields.length >= 3 && isDataRow(fields));
  });

const paragraphOf = (line: string): Block[] =>
  isBlank(line) ? [] : [{ kind: 'paragraph', text: line.trim() }];

/** The lines of a table from `from` on. Blank lines inside it (a page break) belong to it; those after it do not. */
function rowsFrom(lines: readonly string[], from: number): { rows: string[]; next: number } {
  const rows: string[] = [];
  let next = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (rows.length === 0 ? opensRow(line) : goesOn(line)) {
      rows.push(line);
      next = at + 1;
    } else if (rows.length === 0 || !isBlank(line)) break;
  }
  return { rows, next };
}

/** Every line a paragraph, lines with tabs a table. */
function tabbedBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { rows, next } = rowsFrom(lines, at);
    if (isTable(rows)) blocks.push(textTable(rows));
    else blocks.push(...lines.slice(at, Math.max(next, at + 1)).flatMap(paragraphOf));
    at = Math.max(next, at + 1);
  }
  return blocks;
}

/** How much can be read from one table. */
interface Yield {
  /** Whether it is there at all, 0 or 1. */
  readonly tables: number;
  /** Columns of numbers whose heads are known. */
  readonly columns: number;
  /** Rows with a number for every column, or an empty cell. */
  readonly rows: number;
  readonly values: number;
}

function yieldsOf(blocks: readonly Block[]): (table: TableId) => Yield {
  const tables = findTables(blocks);
  const { labels, rows, values } = readTables(tables, findForm(tables, null).form, placesIn(blocks), false);
  return (table) => {
    const columns = labels.filter((label) => label.table === table && label.axis === 'column');
    const whole = rows.filter((row) => row.table === table && row.taken && row.found === row.expected);
    return {
      tables: tables.some(({ id }) => id === table) ? 1 : 0,
      columns: new Set(columns.flatMap(({ id }) => id ?? [])).size,
      rows: whole.length,
      values: Object.keys(values).filter((id) => id.startsWith(`${table}.`)).length,
    };
  };
}

/** Values under heads that were not understood may be anything: the heads come first. */
function isMore(left: Yield, right: Yield): boolean {
  const order = ['tables', 'columns', 'rows', 'values'] as const;
  const by = order.find((what) => left[what] !== right[what]);
  return by !== undefined && left[by] > right[by];
}

/** The tables that give more when read cell after cell than by their tabs. */
function linearTables(lines: readonly string[], tabbed: readonly Block[]): Set<TableId> {
  const linear = linearBlocks(lines, new Set(TABLE_IDS), tabbedBlocks);
  if (linear === null) return new Set();
  const [ofLinear, ofTabbed] = [yieldsOf(linear), yieldsOf(tabbed)];
  return new Set(TABLE_IDS.filter((table) => isMore(ofLinear(table), ofTabbed(table))));
}

/**
 * Reads a text file to blocks. A table copied from Word has tabs, and an empty field wherever a merged box goes on: the
 * boxes are put together again. One copied from a web page has its cells one after the other. Of the two ways,
 * each table is read the one that yields more.
 *
 * @throws UnreadableFile EMPTY, NOT_TEXT or TABLE_TOO_LARGE
 */
export function readTxt(bytes: Uint8Array): Body {
  const {
    lines: written,
    footer,
    why,
  } = withoutSiteFooter(linesOfPages(withoutInvisible(decodeText(bytes))));
  const lines = written
    .filter((line) => !isRule(line))
    .map((line) => withoutBorders(line.replace(HEADING_MARK, '')).replace(SPLIT_MARK, '$1'));
  const tabbed = tabbedBlocks(lines);
  const linear = linearBlocks(lines, linearTables(lines, tabbed), tabbedBlocks);
  const blocks = linear ?? tabbed;
  return {
    blocks,
    leftOut: footer === '' ? [] : [{ block: Math.max(0, blocks.length - 1), raw: footer, why }],
  };
}
