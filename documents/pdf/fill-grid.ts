import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../limits';
import { cellText, type LinedBox, paddingOf } from './cell-text';
import { holds, type Point } from './geometry';
import { type Glyph, middleOf } from './page';
import type { PageBox, PageTable } from './page-table';
import type { GridBox, RuledGrid } from './ruled-grid';
import { textLines } from './text-lines';

/** A word is cut by a border where the border runs through this part of one of its signs. */
const CUT = 0.15;
/** Signs of one word stand as near as this, in parts of their size. */
const TOUCHING = 0.12;

const isSameLine = (a: Glyph, b: Glyph): boolean => Math.abs(a.baseline - b.baseline) < a.size * 0.2;

/** Signs in reading order that touch one another: a number or a word, wherever the borders run. */
function wordsIn(glyphs: readonly Glyph[]): Glyph[][] {
  const found: Glyph[][] = [];
  for (const line of textLines(glyphs.filter(({ turn }) => turn === 0))) {
    let last: Glyph | undefined;
    for (const sign of line.glyphs.filter(({ text }) => text !== ' ')) {
      const touches =
        last !== undefined && isSameLine(last, sign) && Math.abs(sign.x0 - last.x1) < sign.size * TOUCHING;
      if (touches) found.at(-1)?.push(sign);
      else found.push([sign]);
      last = sign;
    }
  }
  return found;
}

type Locate = (point: Point) => GridBox | undefined;

/** Index of the interval between two edges that holds a place; -1 outside. */
function intervalAt(edges: readonly number[], at: number): number {
  let [low, high] = [0, edges.length - 1];
  if (at < (edges[low] ?? 0) || at > (edges[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at < (edges[middle] ?? 0)) high = middle;
    else low = middle;
  }
  return low;
}

/** Finds a grid's box at a place on the page. */
function locator({ xs, ys, boxes }: RuledGrid): Locate {
  const columns = xs.length - 1;
  const byUnit = new Map<number, GridBox>();
  for (const box of boxes) {
    for (let row = box.row; row < box.row + box.rowSpan; row += 1) {
      for (let column = box.column; column < box.column + box.columnSpan; column += 1) {
        byUnit.set(row * columns + column, box);
      }
    }
  }
  return ({ x, y }) => {
    const [row, column] = [intervalAt(ys, y), intervalAt(xs, x)];
    return row < 0 || column < 0 ? undefined : byUnit.get(row * columns + column);
  };
}

/** Whether a border runs through a sign, or between two that one instruction put down as one word. */
function runsOver(word: readonly Glyph[], boxes: readonly (GridBox | undefined)[]): boolean {
  return word.some((sign, at) => {
    const box = boxes[at];
    const cut = (sign.x1 - sign.x0) * CUT;
    if (box !== undefined && (sign.x0 < box.x0 - cut || sign.x1 > box.x1 + cut)) return true;
    const next = word[at + 1];
    return next !== undefined && next.run === sign.run && boxes[at + 1] !== box;
  });
}

/**
 * Gives each sign its box by its middle. A number too long for its cell runs over the border; its digits stay together
 * in the box where the most of it lies.
 */
function boxed(glyphs: readonly Glyph[], grid: RuledGrid): Map<GridBox, Glyph[]> {
  const locate = locator(grid);
  const places = new Map(glyphs.map((glyph) => [glyph, locate(middleOf(glyph))]));
  for (const word of wordsIn(glyphs)) {
    const own = word.map((sign) => places.get(sign));
    const [first, last] = [word[0], word.at(-1)];
    if (new Set(own).size < 2 || first === undefined || last === undefined || !runsOver(word, own)) continue;
    const middle = { ...middleOf(first), x: (first.x0 + last.x1) / 2 };
    const home = locate(middle);
    for (const sign of word) places.set(sign, home);
  }
  const found = new Map<GridBox, Glyph[]>(grid.boxes.map((box) => [box, []]));
  for (const [glyph, box] of places) if (box !== undefined) found.get(box)?.push(glyph);
  return found;
}

/** Puts the signs of a page that lie in a grid into its boxes. Larger grids than any table's are no table: null. */
export function fillGrid(grid: RuledGrid, glyphs: readonly Glyph[], page: number): PageTable | null {
  const rows = grid.ys.length - 1;
  if (rows > MAX_TABLE_ROWS || grid.xs.length - 1 > MAX_TABLE_COLUMNS) return null;
  const inside = boxed(
    glyphs.filter((glyph) => holds(grid.area, middleOf(glyph))),
    grid,
  );
  const lined = grid.boxes.map((box) => ({ ...box, lines: textLines(inside.get(box) ?? []) }));
  const padding = paddingOf(lined);
  const textOf = (box: LinedBox) => cellText(box, lined, padding);
  const boxes = lined.map(({ lines, ...box }): PageBox => ({ ...box, text: textOf({ ...box, lines }) }));
  return { page, area: grid.area, xs: grid.xs, rows, boxes, shape: 'drawn' };
}
