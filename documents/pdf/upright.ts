import type { Point } from './geometry';
import type { Glyph, Rule, Turn } from './page';
import type { SeenGlyph } from './visible';

/** The way most signs on the page read. */
export function mainTurn(glyphs: readonly SeenGlyph[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { turn, text } of glyphs) {
    if (turn !== null && text !== ' ') counts.set(turn, (counts.get(turn) ?? 0) + 1);
  }
  const ranked = Array.from(counts).sort((a, b) => b[1] - a[1]);
  return ranked[0]?.[0] ?? 0;
}

/** Turns a page of that width and height until text that read in direction `turn` reads rightwards. */
export function turner(turn: Turn, width: number, height: number): (point: Point) => Point {
  if (turn === 90) return ({ x, y }) => ({ x: y, y: width - x });
  if (turn === 180) return ({ x, y }) => ({ x: width - x, y: height - y });
  if (turn === 270) return ({ x, y }) => ({ x: height - y, y: x });
  return (point) => point;
}

const QUARTERS: readonly Turn[] = [0, 90, 180, 270];

/** What is left of a glyph's direction once the page is turned. */
const turnedBy = (turn: Turn, page: Turn): Turn => QUARTERS[((turn - page + 360) / 90) % 4] ?? 0;

/** The glyph on the upright page. One that reads along y keeps a body there: x0 to x1 is then its line's height. */
export function uprightGlyph(glyph: SeenGlyph, turn: Turn, page: Turn, move: (at: Point) => Point): Glyph {
  const { x, y } = move(glyph);
  const { size, width, text, run } = glyph;
  const left = turnedBy(turn, page);
  const body = {
    0: { x0: x, x1: x + width, baseline: y },
    180: { x0: x - width, x1: x, baseline: y + size * 0.7 },
    90: { x0: x - size * 0.15, x1: x + size * 0.8, baseline: y + width / 2 + size * 0.35 },
    270: { x0: x - size * 0.8, x1: x + size * 0.15, baseline: y - width / 2 + size * 0.35 },
  }[left];
  return { text, ...body, size, turn: left, run };
}

/** A line on the page that was turned. */
export function uprightRule(rule: Rule, move: (at: Point) => Point): Rule {
  const at = (along: number): Point =>
    move(rule.horizontal ? { x: along, y: rule.at } : { x: rule.at, y: along });
  const [a, b] = [at(rule.from), at(rule.to)];
  const horizontal = Math.abs(a.x - b.x) >= Math.abs(a.y - b.y);
  const [from, to] = horizontal ? [a.x, b.x] : [a.y, b.y];
  return { horizontal, at: horizontal ? a.y : a.x, from: Math.min(from, to), to: Math.max(from, to) };
}
