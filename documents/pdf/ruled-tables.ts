import { fillGrid } from './fill-grid';
import { type Area, holds } from './geometry';
import { framesOf } from './grid-lines';
import { type Glyph, middleOf, type Page } from './page';
import type { PageTable } from './page-table';
import { type RuledGrid, ruledGrid } from './ruled-grid';

/** A frame with one box in each row holds the page's own text. */
const isFrame = (grid: RuledGrid): boolean => grid.xs.length < 3;

const isWithin = (inner: Area, outer: Area): boolean =>
  inner !== outer &&
  holds(outer, { x: inner.x0, y: inner.y0 }, 1) &&
  holds(outer, { x: inner.x1, y: inner.y1 }, 1);

/** Lines of type that may hang below a row which a page's end cut off. */
const HANGING = 2.5;
/** A page's end lies in its lowest quarter; below that, only its number may stand. */
const LOWEST = 0.75;
const NUMBER_ZONE = 0.87;

/**
 * A table that is open below goes on over the page's end, and the last lines of its cells may hang out of it: its last
 * row is drawn down to them.
 */
function withHanging(grid: RuledGrid, { glyphs, height }: Page): RuledGrid {
  const { area } = grid;
  if (area.y1 < height * LOWEST || !grid.boxes.some(({ openBelow }) => openBelow)) return grid;
  const below = glyphs.filter((glyph) => glyph.text !== ' ' && middleOf(glyph).y > area.y1);
  const isUnder = (glyph: Glyph) => {
    const { x, y } = middleOf(glyph);
    return area.x0 < x && x < area.x1 && y < area.y1 + glyph.size * HANGING;
  };
  const hanging = below.filter(isUnder);
  const highest = Math.min(...hanging.map(({ baseline, size }) => baseline - size));
  const size = Math.max(...glyphs.filter((glyph) => holds(area, middleOf(glyph))).map((glyph) => glyph.size));
  const isMargin = (glyph: Glyph) => isUnder(glyph) || glyph.baseline > height * NUMBER_ZONE;
  if (hanging.length === 0 || !below.every(isMargin)) return grid;
  // A heading that follows the table stands further below it, or is larger.
  if (highest > area.y1 + size * 0.3 || hanging.some((glyph) => glyph.size > size * 1.1)) return grid;
  const bottom = Math.max(...hanging.map(({ baseline, size }) => baseline + size * 0.2));
  return {
    ...grid,
    area: { ...area, y1: bottom },
    ys: [...grid.ys.slice(0, -1), bottom],
    boxes: grid.boxes.map((box) => (box.y1 === area.y1 ? { ...box, y1: bottom } : box)),
  };
}

export interface TablesOnPage {
  readonly tables: readonly PageTable[];
  /** The signs in none of them. */
  readonly rest: readonly Glyph[];
}

/** The page's tables whose cells are ruled, top to bottom. A table inside a cell of another stands for itself. */
export function ruledTables(page: Page): TablesOnPage {
  const grids = framesOf(page.rules)
    .flatMap((frame) => ruledGrid(frame) ?? [])
    .filter((grid) => !isFrame(grid))
    .map((grid) => withHanging(grid, page))
    .sort((a, b) => a.area.y0 - b.area.y0);
  const areas = grids.map(({ area }) => area);
  let rest = page.glyphs;
  const tables: PageTable[] = [];
  for (const grid of grids.toSorted(
    (a, b) => Number(isWithin(b.area, a.area)) - Number(isWithin(a.area, b.area)),
  )) {
    const table = fillGrid(grid, rest, page.number);
    if (table === null || table.boxes.every(({ text }) => text === '')) continue;
    tables.push(table);
    rest = rest.filter((glyph) => !holds(grid.area, middleOf(glyph)));
  }
  return {
    tables: tables.sort((a, b) => a.area.y0 - b.area.y0),
    rest: areas.length === 0 ? page.glyphs : rest,
  };
}
