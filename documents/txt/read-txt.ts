import type { Block, Body } from '../blocks';
import { decodeText } from './decode-text';
import { isDataRow, isRowLabel } from './row-labels';
import { textTable } from './text-table';

const DRAWN = /^[\s\-=_—─|+]+$/;
/** A ruled line under a table's head or at its end (---, ===, with or without tabs): drawn, not written. */
const isRule = (line: string): boolean => DRAWN.test(line) && /[-=_—─]{3}/.test(line);

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
    } else if (!isBlank(line)) break;
  }
  return { rows, next };
}

/**
 * Reads a text file to blocks: every line a paragraph, lines with tabs a table. A table copied from Word has an empty
 * field wherever a merged box goes on; the boxes are put together again.
 *
 * @throws UnreadableFile EMPTY, NOT_TEXT or TABLE_TOO_LARGE
 */
export function readTxt(bytes: Uint8Array): Body {
  const lines = decodeText(bytes)
    .split('\n')
    .filter((line) => !isRule(line))
    .map((line) => line.replace(SPLIT_MARK, '$1'));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const { rows, next } = rowsFrom(lines, at);
    if (isTable(rows)) blocks.push(textTable(rows));
    else blocks.push(...lines.slice(at, Math.max(next, at + 1)).flatMap(paragraphOf));
    at = Math.max(next, at + 1);
  }
  return { blocks, leftOut: [] };
}
