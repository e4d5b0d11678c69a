import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../limits';
import { cellText, type LinedBox, paddingOf } from './cell-text';
import { holds, type Point } from './geometry';
import { type Glyph, middleOf } from './page';
import type { PageBox, PageTable } from './page-table';
import type { GridBox, RuledGrid } from './ruled-grid';
import { textLines } from './text-lines';

/** Signs of one word stand as near as this, in parts of their size: put down together, or one by one. */
const TOUCHING = { together: 0.12, apart: 0.05 };
/** A cell's text begins and ends at most so far from its border. In points. */
const EDGE = 7.5;

const isSameLine = (a: Glyph, b: Glyph): boolean => Math.abs(a.baseline - b.baseline) < a.size * 0.2;

const touches = (left: Glyph, right: Glyph, within: number): boolean =>
  isSameLine(left, right) && Math.abs(right.x0 - left.x1) < right.size * within;

/** Lists of signs put together where the last sign of one touches the first of the next. */
function chained(pieces: readonly (readonly Glyph[])[], within: number): Glyph[][] {
  const found: Glyph[][] = [];
  for (const piece of pieces) {
    const last = found.at(-1)?.at(-1);
    const [first] = piece;
    const goesOn = last !== undefined && first !== undefined && touches(last, first, within);
    if (goesOn) found.at(-1)?.push(...piece);
    else found.push([...piece]);
  }
  return found;
}

/**
 * Signs in reading order that touch one another: a number or a word, wherever the borders run. What one instruction put
 * down is looked at by itself first, so that numbers printed over one another do not mix.
 */
function wordsIn(glyphs: readonly Glyph[]): Glyph[][] {
  const runs = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.turn !== 0 || glyph.text === ' ') continue;
    const run = runs.get(glyph.run);
    if (run === undefined) runs.set(glyph.run, [glyph]);
    else run.push(glyph);
  }
  const pieces = Array.from(runs.values()).flatMap((run) =>
    chained(
      run.map((sign) => [sign]),
      TOUCHING.together,
    ),
  );
  return chained(pieces, TOUCHING.apart);
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

/**
 * The box that a word which runs over borders was meant for: where it begins or ends at a cell's inner edge it is set
 * from there, else it is centred.
 */
function homeOf(word: readonly Glyph[], locate: Locate): GridBox | undefined {
  const [first, last] = [word[0], word.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const at = (x: number) => locate({ ...middleOf(first), x });
  const [start, end] = [at(first.x0 + 0.1), at(last.x1 - 0.1)];
  if (start !== undefined && first.x0 - start.x0 < EDGE) return start;
  if (end !== undefined && end.x1 - last.x1 < EDGE) return end;
  return at((first.x0 + last.x1) / 2);
}

/**
 * Gives each sign its box by its middle. A number too long for its cell runs over the border; its digits stay together
 * in the box it was meant for.
 */
function boxed(glyphs: readonly Glyph[], grid: RuledGrid): Map<GridBox, Glyph[]> {
  const locate = locator(grid);
  const places = new Map(glyphs.map((glyph) => [glyph, locate(middleOf(glyph))]));
  for (const word of wordsIn(glyphs)) {
    const own = word.map((sign) => places.get(sign));
    if (new Set(own).size < 2) continue;
    const home = homeOf(word, locate);
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
