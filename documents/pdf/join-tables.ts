import { isNumberText } from '../find/sheet';
import { areHalves } from './known-labels';
import type { PageBox, PageTable } from './page-table';

/** A table over one or more pages. */
export interface WholeTable extends PageTable {
  /** The rows with which a new page begins. */
  readonly pageBreaks: readonly number[];
}

type Box = { -readonly [Key in keyof PageBox]: PageBox[Key] };

/** Edges of the same column differ by less on the next page. In points. */
const SAME_EDGE = 4;
/** A repeated head has at most so many rows. */
const DEEPEST_HEAD = 4;

const endOf = (box: PageBox): number => box.column + box.columnSpan;
const isBlank = (box: PageBox): boolean => box.text.trim() === '';
const isLabel = (box: PageBox): boolean => !isBlank(box) && !isNumberText(box.text);

/** The right-hand page of a book is set further in: both parts are compared from their left edge. */
const fromLeft = ({ xs }: PageTable): number[] => xs.map((x) => x - (xs[0] ?? 0));

/** Whether a part goes on with the table above: both outer edges are the same, and all columns of one are in the other. */
function isSameTable(above: PageTable, below: PageTable): boolean {
  const [a, b] = [fromLeft(above), fromLeft(below)];
  const near = (x: number, among: readonly number[]) => among.some((y) => Math.abs(x - y) <= SAME_EDGE);
  const outer = Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) <= SAME_EDGE;
  return outer && (b.every((x) => near(x, a)) || a.every((x) => near(x, b)));
}

/** The columns' edges of both parts together, from the left edge. */
function allEdges(above: PageTable, below: PageTable): number[] {
  const edges: number[] = [];
  for (const x of [...fromLeft(above), ...fromLeft(below)].sort((p, q) => p - q)) {
    if (x - (edges.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_EDGE) edges.push(x);
  }
  return edges;
}

/** A part's boxes on the columns of `edges`. */
function onEdges(part: PageTable, edges: readonly number[], rowsAbove: number): Box[] {
  const own = fromLeft(part);
  const at = (column: number): number => {
    const x = own[column] ?? 0;
    const distances = edges.map((edge) => Math.abs(edge - x));
    return distances.indexOf(Math.min(...distances));
  };
  return part.boxes.map((box) => {
    const column = at(box.column);
    return { ...box, row: box.row + rowsAbove, column, columnSpan: Math.max(1, at(endOf(box)) - column) };
  });
}

/** What a row prints, to be compared with another. */
const rowPrint = (boxes: readonly PageBox[], row: number): string =>
  JSON.stringify(
    boxes
      .filter((box) => box.row === row)
      .map(({ column, columnSpan, rowSpan, text }) => [column, columnSpan, rowSpan, text.replace(/\s/g, '')]),
  );

/** How many rows at the top of the part below are the head printed again. */
function repeatedHead(above: readonly Box[], below: readonly Box[]): number {
  let rows = 0;
  while (rows < DEEPEST_HEAD) {
    const own = below.filter((box) => box.row === rows);
    if (own.length === 0 || !own.some(isLabel) || own.some((box) => isNumberText(box.text))) break;
    if (rowPrint(above, rows) !== rowPrint(below, rows)) break;
    rows += 1;
  }
  const reachesBelow = below.some((box) => box.row < rows && box.row + box.rowSpan > rows);
  return reachesBelow ? 0 : rows;
}

const lastLabel = (boxes: readonly Box[]): Box | undefined => boxes.findLast(isLabel);

interface Seam {
  /** Boxes of the table above that reach its last row, and those of the part below that begin in its first. */
  readonly above: readonly Box[];
  readonly below: readonly Box[];
}

const partner = (box: Box, others: readonly Box[]): Box | undefined =>
  others.find((other) => other.column === box.column && other.columnSpan === box.columnSpan);

/** Whether a page's end runs through one row: its label is parted, or its label stands above and its numbers below. */
function isOneRow({ above, below }: Seam): boolean {
  const label = lastLabel(above);
  const rest = label === undefined ? undefined : partner(label, below);
  if (label === undefined || rest === undefined) return false;
  const numbers = (boxes: readonly Box[]) => boxes.filter((box) => box.column >= endOf(label));
  const isFilled = (boxes: readonly Box[]) => numbers(boxes).some((box) => !isBlank(box));
  if (isFilled(above) && isFilled(below)) return false;
  if (isBlank(rest)) return !isFilled(above) && isFilled(below);
  return !isNumberText(rest.text) && areHalves(label.text, rest.text);
}

/** A label over several rows goes on below the page's end: printed on one page only, or half on each. */
function isOneLabel(above: Box, below: Box, ownLabel: number): boolean {
  if (below.column >= ownLabel || isNumberText(above.text) || isNumberText(below.text)) return false;
  return isBlank(above) || isBlank(below) || areHalves(above.text, below.text);
}

/**
 * Boxes that a page's end cuts without a line below or above are one: so browsers print. In a table without outer lines
 * all boxes look so; there what stands in two of them tells.
 */
function openPairs({ above, below }: Seam): Map<Box, Box> {
  const pairs = below.flatMap((box): [Box, Box][] => {
    const over = partner(box, above);
    return over?.openBelow && box.openAbove ? [[box, over]] : [];
  });
  const isOne = ([box, over]: [Box, Box]) => isBlank(box) || isBlank(over) || areHalves(over.text, box.text);
  return new Map(pairs.every(isOne) ? pairs : []);
}

/** Boxes of the part below, those that go on with one above joined to it. `shared`: the first row goes on with the last. */
function sew(above: readonly Box[], below: readonly Box[], seam: Seam, shared: boolean): Box[] {
  const ownLabel = lastLabel(seam.below)?.column ?? 0;
  const open = openPairs(seam);
  const joined = new Set<Box>();
  for (const box of seam.below) {
    const over = partner(box, seam.above);
    if (over === undefined || !(shared || open.has(box) || isOneLabel(over, box, ownLabel))) continue;
    over.rowSpan += box.rowSpan - (shared ? 1 : 0);
    over.text += box.text;
    over.openBelow = box.openBelow;
    joined.add(box);
  }
  return [...above, ...below.filter((box) => !joined.has(box))];
}

function join(above: WholeTable, part: PageTable): WholeTable {
  const edges = allEdges(above, part);
  const upper = onEdges(above, edges, 0);
  const all = onEdges(part, edges, 0);
  const head = repeatedHead(upper, all);
  const lower = all.filter((box) => box.row >= head).map((box) => ({ ...box, row: box.row - head }));
  const seam = {
    above: upper.filter((box) => box.row + box.rowSpan === above.rows),
    below: lower.filter((box) => box.row === 0),
  };
  const isPaired = seam.below.every((box) => partner(box, seam.above) !== undefined);
  const shared = isPaired && (isOneRow(seam) || openPairs(seam).size === seam.below.length);
  const shift = above.rows - (shared ? 1 : 0);
  for (const box of lower) box.row += shift;
  const boxes = sew(upper, lower, seam, shared).sort((a, b) => a.row - b.row || a.column - b.column);
  const left = above.xs[0] ?? 0;
  return {
    ...above,
    xs: edges.map((x) => x + left),
    rows: shift + part.rows - head,
    boxes,
    shape: above.shape === 'drawn' ? part.shape : above.shape,
    pageBreaks: [...above.pageBreaks, above.rows],
  };
}

/** A table that stands alone so far. */
export const whole = (part: PageTable): WholeTable => ({ ...part, pageBreaks: [] });

/** The table with the part that stands at the top of the next page, if that goes on with it; else null. */
export function joinOver(above: WholeTable, part: PageTable): WholeTable | null {
  const lastPage = above.page + above.pageBreaks.length;
  return part.page === lastPage + 1 && isSameTable(above, part) ? join(above, part) : null;
}
