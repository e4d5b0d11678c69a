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
