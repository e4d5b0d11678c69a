import { UnreadableFile } from '../unreadable-file';
import { type Canvas, type Instruction, isVisible, list } from './canvas';
import { drawnBy } from './drawn-paths';
import { type Area, around, overlapOf } from './geometry';
import { MAX_RULES } from './limits';
import { OPERATORS } from './operators';
import type { Rule } from './page';

/** Narrows what is painted from here on to a box in the present coordinates. */
export function clipTo({ state }: Canvas, box: unknown): void {
  const [x0, y0, x1, y1] = Array.from((box ?? []) as ArrayLike<unknown>).map(Number);
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return;
  if (![x0, y0, x1, y1].every(Number.isFinite)) return;
  state.clip = overlapOf(state.clip, around(state.matrix, { x0, y0, x1, y1 }));
}

/** The part of a line inside the area that is painted at all. */
function clipped(rule: Rule, clip: Area): Rule | null {
  const [low, high, from, to] = rule.horizontal
    ? [clip.y0, clip.y1, clip.x0, clip.x1]
    : [clip.x0, clip.x1, clip.y0, clip.y1];
  if (rule.at < low - 1 || rule.at > high + 1) return null;
  const cut = { ...rule, from: Math.max(rule.from, from), to: Math.min(rule.to, to) };
  return cut.from <= cut.to ? cut : null;
}

const FILLS: ReadonlySet<unknown> = new Set([
  OPERATORS.fill,
  OPERATORS.eoFill,
  OPERATORS.fillStroke,
  OPERATORS.eoFillStroke,
  OPERATORS.closeFillStroke,
  OPERATORS.closeEOFillStroke,
]);
const STROKES: ReadonlySet<unknown> = new Set([
  OPERATORS.stroke,
  OPERATORS.closeStroke,
  OPERATORS.fillStroke,
  OPERATORS.eoFillStroke,
  OPERATORS.closeFillStroke,
  OPERATORS.closeEOFillStroke,
]);

function paint(canvas: Canvas, data: ArrayLike<number>, fills: boolean, strokes: boolean): void {
  const { state, painted } = canvas;
  const [a, b] = state.matrix;
  const drawn = drawnBy(data, state.matrix, {
    fills,
    strokes,
    lineWidth: state.lineWidth * Math.hypot(a, b),
  });
  painted.rules.push(...drawn.rules.flatMap((rule) => clipped(rule, state.clip) ?? []));
  if (painted.rules.length > MAX_RULES) throw new UnreadableFile('BOMB');
  if (state.fillAlpha * state.groupAlpha < 1 || state.blends) return;
  for (const area of drawn.areas) {
    painted.areas.push({ area: overlapOf(area, state.clip), colour: state.fill });
  }
}

/** A path, and how it is painted; then the clip that was asked for before it. */
export const constructPath: Instruction = (canvas, [painting, data, bounds]) => {
  const path = list(data)[0];
  const fills = FILLS.has(painting);
  const strokes = STROKES.has(painting);
  if ((fills || strokes) && isVisible(canvas) && ArrayBuffer.isView(path)) {
    paint(canvas, path as Float32Array, fills, strokes);
  }
  // A clip counts from the path after which it was asked for (ISO 32000-1, 8.5.4).
  if (canvas.clips && bounds !== undefined && bounds !== null) clipTo(canvas, bounds);
  canvas.clips = false;
};
