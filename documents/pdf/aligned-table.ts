import { isNumberText } from '../find/sheet';
import type { PageBox, PageTable } from './page-table';
import { centreOf, type Segment, segmentsOf } from './segments';
import type { TextLine } from './text-lines';

/** A column of numbers: how far its numbers reach. */
interface NumberColumn {
  readonly x0: number;
  readonly x1: number;
}

interface Row {
  readonly line: TextLine;
  readonly segments: readonly Segment[];
  readonly numbers: readonly Segment[];
}

/** A row has at least so many numbers side by side; fewer, as in table 2, stand in sentences too. */
const FEWEST_COLUMNS = 5;
/** Labels that begin within this, in points, begin in one column. */
const SAME_START = 6;

const isNumber = ({ text }: Segment): boolean => isNumberText(text);

/** A line's numbers are those at its end: what stands before a label belongs to it. */
function rowOf(line: TextLine): Row {
  const segments = segmentsOf(line);
  const lastLabel = segments.findLastIndex((segment) => !isNumber(segment));
  return { line, segments, numbers: segments.slice(lastLabel + 1) };
}

/** How many numbers stand in most of the rows that have several; 0 where none do. */
function columnCount(rows: readonly Row[]): number {
  const counts = new Map<number, number>();
  for (const { numbers } of rows) {
    if (numbers.length >= FEWEST_COLUMNS) counts.set(numbers.length, (counts.get(numbers.length) ?? 0) + 1);
  }
  return Array.from(counts).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The columns by the rows that fill them all; null where numbers of two columns stand below one another. */
function numberColumns(rows: readonly Row[], count: number): NumberColumn[] | null {
  const full = rows.filter(({ numbers }) => numbers.length === count);
  const columns = Array.from({ length: count }, (_, at) => {
    const own = full.flatMap(({ numbers }) => numbers[at] ?? []);
    return { x0: Math.min(...own.map(({ x0 }) => x0)), x1: Math.max(...own.map(({ x1 }) => x1)) };
  });
  const isClear = columns.every((column, at) => at === 0 || (columns[at - 1]?.x1 ?? 0) < column.x0);
  return isClear ? columns : null;
}

/** Edges between the columns: half way between their numbers; the first half way to the labels. */
function edgesOf(columns: readonly NumberColumn[], labelsEnd: number, right: number): number[] {
  const first = columns[0]?.x0 ?? 0;
  const start = labelsEnd > 0 && labelsEnd < first ? (labelsEnd + first) / 2 : first - 1;
  const between = columns.slice(1).map((column, at) => ((columns[at]?.x1 ?? 0) + column.x0) / 2);
  return [start, ...between, Math.max(right, columns.at(-1)?.x1 ?? 0)];
}

const columnAt = (edges: readonly number[], x: number): number => edges.findLastIndex((edge) => edge <= x);

/** Where labels begin, each place once. */
function labelStarts(segments: readonly Segment[]): number[] {
  const starts: number[] = [];
  for (const { x0 } of [...segments].sort((a, b) => a.x0 - b.x0)) {
    if (x0 - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_START) starts.push(x0);
  }
  return starts;
}

interface Plan {
  readonly edges: readonly number[];
  readonly starts: readonly number[];
  /** Middles of the lines that hold numbers, top to bottom. */
  readonly numberRows: readonly number[];
}

const middle = ({ top, bottom }: TextLine): number => (top + bottom) / 2;

/** The row of numbers that a line stands nearest to. */
function nearest(rows: readonly number[], at: number): number {
  const distances = rows.map((row) => Math.abs(row - at));
  return distances.indexOf(Math.min(...distances));
}

/** Which box a piece of text goes to: column, and row; the lines of the head come first, each a row of its own. */
function placeOf(segment: Segment, head: readonly TextLine[], plan: Plan): { row: number; column: number } {
  const number = columnAt(plan.edges, centreOf(segment));
  const label = Math.max(
    0,
    plan.starts.findLastIndex((start) => start <= segment.x0 + 0.1),
  );
  const column = number >= 0 ? plan.starts.length + Math.min(number, plan.edges.length - 2) : label;
  const headRow = head.indexOf(segment.line);
  if (headRow >= 0) return { row: headRow, column };
  return { row: head.length + nearest(plan.numberRows, middle(segment.line)), column };
}

function boxesOf(rows: readonly Row[], head: readonly TextLine[], plan: Plan): PageBox[] {
  const boxes = new Map<string, { row: number; column: number; texts: string[] }>();
  for (const segment of rows.flatMap(({ segments }) => segments)) {
    const { row, column } = placeOf(segment, head, plan);
    const key = `${row},${column}`;
    const box = boxes.get(key) ?? { row, column, texts: [] };
    // Two numbers in one box are no number; the pieces of a label are one label.
    box.texts.push(isNumber(segment) && box.texts.length > 0 ? ` ${segment.text}` : segment.text);
    boxes.set(key, box);
  }
  return Array.from(boxes.values(), ({ row, column, texts }): PageBox => {
    const area = { x0: 0, x1: 0, y0: 0, y1: 0, openAbove: false, openBelow: false };
    return { row, column, rowSpan: 1, columnSpan: 1, text: texts.join(''), ...area };
  }).sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Empty boxes where a row of numbers has none, so that what is left out is not filled from beside. */
function withBlanks(boxes: readonly PageBox[], head: number, plan: Plan): PageBox[] {
  const [sample] = boxes;
  if (sample === undefined) return [];
  const first = plan.starts.length;
  const blanks = plan.numberRows.flatMap((_, at) =>
    Array.from({ length: plan.edges.length - 1 }, (_unused, column) => ({
      row: head + at,
      column: first + column,
    })),
  );
  const has = new Set(boxes.map(({ row, column }) => `${row},${column}`));
  const missing = blanks
    .filter(({ row, column }) => !has.has(`${row},${column}`))
    .map((place): PageBox => ({ ...sample, ...place, text: '' }));
  return [...boxes, ...missing].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Lines of one paragraph follow one another within this, in parts of the type size. */
const NEXT_LINE = 1.6;

/** Numbers broken over two lines of their narrow cells: the lower line has no label, and stands close. */
const isWrapped = (rows: readonly Row[]): boolean =>
  rows.some(({ line, segments, numbers }, at) => {
    const above = rows[at - 1];
    const isClose = above !== undefined && line.bottom - above.line.bottom < line.size * NEXT_LINE;
    return isClose && segments.length === numbers.length;
  });

/**
 * A table without lines, put together by how its numbers stand below one another. It is a guess, and its values are
 * never sure.
 *
 * @param lines those of the table, top to bottom, its head among them
 * @returns null where the numbers make no columns
 */
export function alignedTable(lines: readonly TextLine[], page: number): PageTable | null {
  const rows = lines.map(rowOf);
  const count = columnCount(rows);
  const columns = count === 0 ? null : numberColumns(rows, count);
  if (columns === null) return null;
  const numbered = rows.filter(({ numbers }) => numbers.length >= FEWEST_COLUMNS);
  const [firstRow] = numbered;
  if (firstRow === undefined || isWrapped(numbered)) return null;
  const head = lines.filter((line) => middle(line) < middle(firstRow.line) && line !== firstRow.line);
  const isHead = new Set(head);
  const first = columns[0]?.x0 ?? 0;
  const body = rows.filter(({ line }) => !isHead.has(line));
  const labels = body.flatMap(({ segments }) =>
    segments.filter((segment) => !isNumber(segment) && segment.x1 < first),
  );
  const labelsEnd = Math.max(0, ...labels.map(({ x1 }) => x1));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  const plan: Plan = {
    edges: edgesOf(columns, labelsEnd, right),
    starts: labelStarts(labels),
    numberRows: numbered.map(({ line }) => middle(line)),
  };
  const boxes = withBlanks(boxesOf(rows, head, plan), head.length, plan);
  const area = {
    x0: Math.min(...lines.map(({ x0 }) => x0)),
    x1: right,
    y0: Math.min(...lines.map(({ top }) => top)),
    y1: Math.max(...lines.map(({ bottom }) => bottom)),
  };
  return {
    page,
    area,
    xs: [...plan.starts, ...plan.edges],
    rows: head.length + plan.numberRows.length,
    boxes,
    shape: 'guessed',
  };
}
