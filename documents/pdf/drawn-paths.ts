import { type Area, apply, type Matrix, type Point } from './geometry';
import type { Rule } from './page';

/** What one path leaves on the page: lines, and areas of colour. */
export interface Drawn {
  readonly rules: readonly Rule[];
  readonly areas: readonly Area[];
}

/** pdf.js' codes inside a path. It does not export them. */
const PATH = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 };
/** A filled box thinner than this is a line; a line thicker is an area. */
const THICKEST_LINE = 3.2;
/** How far the ends of a straight line may be off, in points: rounding in the file. */
const STRAIGHT = 0.6;
const SHORTEST = 0.2;

type Subpath = readonly Point[];

/** The corner points of a path's parts, as they lie on the page. Curves keep their ends only. */
function subpathsOf(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const found: Point[][] = [];
  let at = 0;
  const take = (): Point => {
    const point = apply(matrix, data[at] ?? 0, data[at + 1] ?? 0);
    at += 2;
    return point;
  };
  while (at < data.length) {
    const operator = data[at];
    at += 1;
    const current = found.at(-1);
    if (operator === PATH.moveTo) found.push([take()]);
    else if (operator === PATH.lineTo) current?.push(take());
    else if (operator === PATH.curveTo || operator === PATH.quadraticCurveTo) {
      at += operator === PATH.curveTo ? 4 : 2;
      current?.push(take());
    } else if (operator === PATH.closePath) {
      const first = current?.[0];
      if (first !== undefined) current?.push(first);
    } else break;
  }
  return found;
}

/** The line between two points, if it runs along x or y. */
function ruleBetween(a: Point, b: Point): Rule | null {
  const width = Math.abs(a.x - b.x);
  const height = Math.abs(a.y - b.y);
  if (Math.max(width, height) < SHORTEST || Math.min(width, height) > STRAIGHT) return null;
  return width >= height
    ? { horizontal: true, at: (a.y + b.y) / 2, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }
    : { horizontal: false, at: (a.x + b.x) / 2, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) };
}

function boxOf(points: Subpath): Area {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** A thin box is a line through its middle; a dot, the square where two borders meet, is a bit of both. */
function linesOfThin({ x0, y0, x1, y1 }: Area): Rule[] {
  const across: Rule = { horizontal: true, at: (y0 + y1) / 2, from: x0, to: x1 };
  const down: Rule = { horizontal: false, at: (x0 + x1) / 2, from: y0, to: y1 };
  if (x1 - x0 <= THICKEST_LINE && y1 - y0 <= THICKEST_LINE) return [across, down];
  return y1 - y0 <= THICKEST_LINE ? [across] : [down];
}

const isThin = (box: Area): boolean => Math.min(box.x1 - box.x0, box.y1 - box.y0) <= THICKEST_LINE;

function filled(paths: readonly Subpath[]): Drawn {
  const boxes = paths.filter((path) => path.length > 2).map(boxOf);
  return { rules: boxes.filter(isThin).flatMap(linesOfThin), areas: boxes.filter((box) => !isThin(box)) };
}

/** A line as thick as a letter is high is an area. */
function widened(rule: Rule, width: number): Area {
  const [near, far] = [rule.at - width / 2, rule.at + width / 2];
  return rule.horizontal
    ? { x0: rule.from, x1: rule.to, y0: near, y1: far }
    : { x0: near, x1: far, y0: rule.from, y1: rule.to };
}

function stroked(paths: readonly Subpath[], width: number): Drawn {
  const rules = paths.flatMap((path) =>
    path.slice(1).flatMap((point, index) => ruleBetween(path[index] ?? point, point) ?? []),
  );
  if (width <= THICKEST_LINE * 2) return { rules, areas: [] };
  return { rules: [], areas: rules.map((rule) => widened(rule, width)) };
}

export interface Painting {
  readonly fills: boolean;
  readonly strokes: boolean;
  /** In points on the page. */
  readonly lineWidth: number;
}

/**
 * The lines and areas that painting a path leaves on the page.
 *
 * @param data pdf.js' flat list of operators (PATH) and coordinates
 */
export function drawnBy(data: ArrayLike<number>, matrix: Matrix, painting: Painting): Drawn {
  const paths = subpathsOf(data, matrix);
  const fills = painting.fills ? filled(paths) : { rules: [], areas: [] };
  const strokes = painting.strokes ? stroked(paths, painting.lineWidth) : { rules: [], areas: [] };
  return { rules: [...fills.rules, ...strokes.rules], areas: [...fills.areas, ...strokes.areas] };
}
