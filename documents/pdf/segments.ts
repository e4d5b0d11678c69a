import type { Glyph } from './page';
import { type TextLine, textLines } from './text-lines';

/** A piece of a line between two stretches of white. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly line: TextLine;
}

/** Narrower white, in parts of the type size, is inside a word. */
const WHITE = 0.28;

/** A line's pieces, left to right. */
export function segmentsOf(line: TextLine): Segment[] {
  const groups: Glyph[][] = [];
  for (const glyph of line.glyphs.filter(({ text }) => text !== ' ')) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isNear = before !== undefined && glyph.x0 - before.x1 <= glyph.size * WHITE;
    if (last !== undefined && isNear) last.push(glyph);
    else groups.push([glyph]);
  }
  return groups.flatMap((group) =>
    textLines(group).map(({ text, x0, x1 }): Segment => ({ text, x0, x1, line })),
  );
}

export const centreOf = ({ x0, x1 }: { x0: number; x1: number }): number => (x0 + x1) / 2;
