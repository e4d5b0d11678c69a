/**
 * Lengths are PDF points (1/72 inch). On a page x grows to the right and y downwards from its upper left corner, as it
 * is seen upright.
 */

/** [a b c d e f]: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Area {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The matrix that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

export const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});

/** A matrix out of whatever numbers a file has; null where they are none. */
export function matrixOf(numbers: unknown): Matrix | null {
  if (typeof numbers !== 'object' || numbers === null) return null;
  const [a, b, c, d, e, f] = Array.from(numbers as ArrayLike<unknown>).map(Number);
  const all = [a, b, c, d, e, f];
  if (!all.every((one) => one !== undefined && Number.isFinite(one))) return null;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

/** The upright box around a box that a matrix may have turned. */
export function around(matrix: Matrix, box: Area): Area {
  const corners = [
    apply(matrix, box.x0, box.y0),
    apply(matrix, box.x1, box.y0),
    apply(matrix, box.x0, box.y1),
    apply(matrix, box.x1, box.y1),
  ];
  const xs = corners.map(({ x }) => x);
  const ys = corners.map(({ y }) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

export const overlapOf = (a: Area, b: Area): Area => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});

/** Whether a point lies in an area or at most `slack` beside it. */
export const holds = (area: Area, { x, y }: Point, slack = 0): boolean =>
  area.x0 - slack <= x && x <= area.x1 + slack && area.y0 - slack <= y && y <= area.y1 + slack;
