import { UnreadableFile } from '../unreadable-file';
import { MAX_LINES } from './limits';
import type { Rule } from './page';

/** Lines at one height, or one distance from the left, with the stretches where they are drawn. */
export interface GridLine {
  readonly at: number;
  readonly stretches: readonly { readonly from: number; readonly to: number }[];
}

/** Borders are drawn piece by piece and doubly; what lies as near as this is one line. In points. */
export const SAME_LINE = 2.6;
/** A gap in a dashed or dotted line, or between two cells' borders. */
const BRIDGED = 3.2;

/** What is shorter once its pieces are put together is a dot, or an end of a line that crosses. */
const SHORTEST = 4;

function bridged(rules: readonly Rule[]): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of [...rules].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from - last.to <= BRIDGED) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Brings rules of one direction together into lines, nearest the origin first. */
export function gridLines(rules: readonly Rule[]): GridLine[] {
  const clusters: Rule[][] = [];
  let first = 0;
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const last = clusters.at(-1);
    const before = last?.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
    if (last !== undefined && rule.at - before <= SAME_LINE && rule.at - first <= SAME_LINE * 1.6) {
      last.push(rule);
    } else {
      clusters.push([rule]);
      first = rule.at;
    }
  }
  return clusters.map((cluster) => ({
    at: cluster.reduce((sum, { at }) => sum + at, 0) / cluster.length,
    stretches: bridged(cluster),
  }));
}

/** Whether a line is drawn over most of the way between two places. */
export function isDrawn(line: GridLine | undefined, from: number, to: number): boolean {
  const drawn = (line?.stretches ?? []).reduce(
    (sum, stretch) => sum + Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from)),
    0,
  );
  return drawn > (to - from) * 0.55;
}

const crosses = (across: Rule, down: Rule): boolean =>
  across.from - SAME_LINE <= down.at &&
  down.at <= across.to + SAME_LINE &&
  down.from - SAME_LINE <= across.at &&
  across.at <= down.to + SAME_LINE;

/**
 * The rules of a page by the frames they make: those that cross or touch, through others too, belong together.
 * Pieces of one line count as one.
 *
 * @throws UnreadableFile BOMB where there are more lines than a page of tables has
 */
export function framesOf(rules: readonly Rule[]): Rule[][] {
  const whole = [true, false].flatMap((horizontal) =>
    gridLines(rules.filter((rule) => rule.horizontal === horizontal)).flatMap((line) =>
      line.stretches
        .filter(({ from, to }) => to - from >= SHORTEST)
        .map((stretch): Rule => ({ horizontal, at: line.at, ...stretch })),
    ),
  );
  if (whole.length > MAX_LINES) throw new UnreadableFile('BOMB');
  const across = whole.filter((rule) => rule.horizontal);
  const left = new Set(whole.filter((rule) => !rule.horizontal));
  const open = new Set(across);
  const frames: Rule[][] = [];
  for (const start of across) {
    if (!open.delete(start)) continue;
    const frame: Rule[] = [start];
    for (const rule of frame) {
      const others = rule.horizontal ? left : open;
      for (const other of others) {
        const [flat, steep] = rule.horizontal ? [rule, other] : [other, rule];
        if (!crosses(flat, steep)) continue;
        frame.push(other);
        others.delete(other);
      }
    }
    frames.push(frame);
  }
  return frames;
}
