import type { Glyph } from './page';
import { type TextLine, textLines } from './text-lines';

/** A page's text in reading order, with the edges of the column that each line stands in. */
export interface ColumnLine {
  readonly line: TextLine;
  readonly left: number;
  readonly right: number;
}

/** White between two columns of text is at least so many signs wide, over so many lines. */
const GUTTER = 1.2;
const FEWEST_LINES = 6;
/** In columns of text the lines are about full; in a table they hold a word or a number. */
const FEWEST_SIGNS = 7;

interface Gap {
  readonly from: number;
  readonly to: number;
}

/** The white stretches inside a line. */
function gapsOf(line: TextLine): Gap[] {
  const signs = line.glyphs.filter(({ text }) => text !== ' ');
  return signs.slice(1).flatMap((sign, at) => {
    const from = signs[at]?.x1 ?? sign.x0;
    return sign.x0 - from > line.size * GUTTER ? [{ from, to: sign.x0 }] : [];
  });
}

const isClear = (line: TextLine, x: number): boolean =>
  line.x0 > x || line.x1 < x || gapsOf(line).some((gap) => gap.from < x && x < gap.to);

const signsIn = (line: TextLine, from: number, to: number): number =>
  line.glyphs.filter(({ text, x0, x1 }) => text !== ' ' && x0 >= from && x1 <= to).length;

/** The stretch of lines around `at` that leave x free. */
function clearAround(lines: readonly TextLine[], x: number, at: number): [number, number] {
  let [from, to] = [at, at];
  while (from > 0 && isClear(lines[from - 1] as TextLine, x)) from -= 1;
  while (to + 1 < lines.length && isClear(lines[to + 1] as TextLine, x)) to += 1;
  return [from, to];
}

function isText(lines: readonly TextLine[], x: number): boolean {
  const sides = [
    lines.map((line) => signsIn(line, Number.NEGATIVE_INFINITY, x)),
    lines.map((line) => signsIn(line, x, Number.POSITIVE_INFINITY)),
  ];
  return sides.every((counts) => {
    const filled = counts.filter((count) => count > 0).sort((a, b) => a - b);
    return filled.length >= FEWEST_LINES && (filled[Math.floor(filled.length / 2)] ?? 0) >= FEWEST_SIGNS;
  });
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly x: number;
}

/** The first stretch of lines that are set in two columns. */
function findColumns(lines: readonly TextLine[]): Columns | null {
  for (const [at, line] of lines.entries()) {
    for (const gap of gapsOf(line)) {
      const x = (gap.from + gap.to) / 2;
      const [from, to] = clearAround(lines, x, at);
      if (to - from + 1 >= FEWEST_LINES && isText(lines.slice(from, to + 1), x)) return { from, to, x };
    }
  }
  return null;
}

/** Edges of what a group of lines covers. */
function withEdges(lines: readonly TextLine[]): ColumnLine[] {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  return lines.map((line) => ({ line, left, right }));
}

/** Lines in reading order: two columns of text one after the other, the rest from top to bottom. */
export function readingOrder(lines: readonly TextLine[]): { line: TextLine; column: ColumnLine | null }[] {
  const plain = (some: readonly TextLine[]) => some.map((line) => ({ line, column: null }));
  const columns = findColumns(lines);
  if (columns === null) return plain(lines);
  const { from, to, x } = columns;
  const glyphs = lines.slice(from, to + 1).flatMap((line) => line.glyphs);
  const side = (isLeft: boolean) =>
    withEdges(textLines(glyphs.filter((glyph: Glyph) => (glyph.x0 + glyph.x1) / 2 < x === isLeft)));
  const both = [...side(true), ...side(false)].map((column) => ({ line: column.line, column }));
  return [...plain(lines.slice(0, from)), ...both, ...readingOrder(lines.slice(to + 1))];
}
