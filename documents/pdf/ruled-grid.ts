import type { Area } from './geometry';
import { type GridLine, gridLines, isDrawn, SAME_LINE } from './grid-lines';
import type { Rule } from './page';

/** One box of a ruled table, by the grid's rows and columns, and where it lies on the page. */
export interface GridBox extends Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** No line is drawn at its upper or lower edge, though the table ends there: it may go on over the page's end. */
  readonly openAbove: boolean;
  readonly openBelow: boolean;
}

export interface RuledGrid {
  readonly area: Area;
  /** Edges of the columns, left to right; one more than there are columns. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** In reading order. */
  readonly boxes: readonly GridBox[];
}

/** Boxes narrower than this hold no print. In points. */
const NARROWEST = 3.5;

/** The lines' places with the frame's own edges, which an open table (no lines at its sides) does not draw. */
function edges(lines: readonly GridLine[], low: number, high: number): number[] {
  const inner = lines.map(({ at }) => at).filter((at) => at > low + NARROWEST && at < high - NARROWEST);
  const kept: number[] = [];
  for (const at of inner) if (at - (kept.at(-1) ?? low) > NARROWEST) kept.push(at);
  return [low, ...kept, high];
}

interface Lines {
  readonly across: readonly GridLine[];
  readonly down: readonly GridLine[];
}

/** Whether the border between two neighbouring units of the grid is drawn. `at` is the edge, from and to its stretch. */
function hasBorder(lines: readonly GridLine[], at: number, from: number, to: number): boolean {
  return lines.some((line) => Math.abs(line.at - at) <= SAME_LINE && isDrawn(line, from, to));
}

/** For each unit of the grid (row by row) the number of the box it is part of: units without a border between are one. */
function boxNumbers(xs: readonly number[], ys: readonly number[], { across, down }: Lines): number[] {
  const columns = xs.length - 1;
  const parent = Array.from({ length: columns * (ys.length - 1) }, (_, unit) => unit);
  const find = (unit: number): number => {
    let root = unit;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[unit] = root;
    return root;
  };
  for (let unit = 0; unit < parent.length; unit += 1) {
    const [row, column] = [Math.floor(unit / columns), unit % columns];
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]];
    if (column + 1 < columns && !hasBorder(down, x1, y0, y1)) parent[find(unit + 1)] = find(unit);
    if (row + 2 < ys.length && !hasBorder(across, y1, x0, x1)) parent[find(unit + columns)] = find(unit);
  }
  return parent.map((_, unit) => find(unit));
}

interface Spread {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

function spreadOf(units: readonly number[], columns: number): Spread {
  const rows = units.map((unit) => Math.floor(unit / columns));
  const across = units.map((unit) => unit % columns);
  const [row, column] = [Math.min(...rows), Math.min(...across)];
  return { row, column, rowSpan: Math.max(...rows) - row + 1, columnSpan: Math.max(...across) - column + 1 };
}

/**
 * A set of units that makes no rectangle (lines are missing, or go astray), cut into the runs that lie side by side in
 * each row. A row of numbers so cut has too few cells, and is left and told of.
 */
function cutByRows(units: readonly number[], columns: number): Spread[] {
  const runs: number[][] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before === unit - 1 && unit % columns !== 0) last.push(unit);
    else runs.push([unit]);
  }
  return runs.map((run) => spreadOf(run, columns));
}

function spreads(numbers: readonly number[], columns: number): Spread[] {
  const byBox = new Map<number, number[]>();
  numbers.forEach((box, unit) => {
    const units = byBox.get(box);
    if (units === undefined) byBox.set(box, [unit]);
    else units.push(unit);
  });
  return Array.from(byBox.values()).flatMap((units) => {
    const spread = spreadOf(units, columns);
    return spread.rowSpan * spread.columnSpan === units.length ? [spread] : cutByRows(units, columns);
  });
}

/** Leaves out grid lines at which no box begins or ends, so that rows are counted as they are seen. */
function compact(
  found: readonly Spread[],
  xs: readonly number[],
  ys: readonly number[],
  across: readonly GridLine[],
) {
  const columnsAt = new Set(found.flatMap(({ column, columnSpan }) => [column, column + columnSpan]));
  const rowsAt = new Set(found.flatMap(({ row, rowSpan }) => [row, row + rowSpan]));
  const before = (used: ReadonlySet<number>, at: number) => Array.from(used).filter((one) => one < at).length;
  const boxes = found.map(({ row, column, rowSpan, columnSpan }): GridBox => {
    const [top, left] = [before(rowsAt, row), before(columnsAt, column)];
    const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [
      xs[column],
      xs[column + columnSpan],
      ys[row],
      ys[row + rowSpan],
    ];
    return {
      row: top,
      column: left,
      rowSpan: before(rowsAt, row + rowSpan) - top,
      columnSpan: before(columnsAt, column + columnSpan) - left,
      ...{ x0, x1, y0, y1 },
      openAbove: row === 0 && !hasBorder(across, y0, x0, x1),
      openBelow: row + rowSpan === ys.length - 1 && !hasBorder(across, y1, x0, x1),
    };
  });
  return {
    boxes: boxes.sort((a, b) => a.row - b.row || a.column - b.column),
    xs: xs.filter((_, at) => columnsAt.has(at)),
    ys: ys.filter((_, at) => rowsAt.has(at)),
  };
}

/** The grid that the lines of one frame make, cells merged where no line parts them; null where there is but one box. */
export function ruledGrid(frame: readonly Rule[]): RuledGrid | null {
  const horizontal = frame.filter((rule) => rule.horizontal);
  const vertical = frame.filter((rule) => !rule.horizontal);
  if (horizontal.length === 0 || vertical.length === 0) return null;
  const across = gridLines(horizontal);
  const down = gridLines(vertical);
  const xsAll = [...horizontal.flatMap(({ from, to }) => [from, to]), ...vertical.map(({ at }) => at)];
  const ysAll = [...vertical.flatMap(({ from, to }) => [from, to]), ...horizontal.map(({ at }) => at)];
  const area = {
    x0: Math.min(...xsAll),
    x1: Math.max(...xsAll),
    y0: Math.min(...ysAll),
    y1: Math.max(...ysAll),
  };
  const xs = edges(down, area.x0, area.x1);
  const ys = edges(across, area.y0, area.y1);
  const found = spreads(boxNumbers(xs, ys, { across, down }), xs.length - 1);
  if (found.length < 2) return null;
  return { area, ...compact(found, xs, ys, across) };
}
