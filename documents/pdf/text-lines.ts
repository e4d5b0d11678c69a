import { bodyOf, type Glyph } from './page';

/** Signs that stand on one line, left to right. */
export interface TextLine {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
  /** Size of its tallest sign. */
  readonly size: number;
}

/** Gaps that a reader sees as a space, in parts of the type size. */
const GAP = { letters: 0.28, ideographs: 0.8 };
/** Signs that lie over one another by more than this part of a sign are not one word. */
const OVERLAP = 0.5;
/** Two signs stand on one line where their bodies share more than this part of the lower one's height. */
const SAME_LINE = 0.5;

/** Digits on other base lines, in parts of their size, are no one number: a power, or the mark of a note. */
const OTHER_BASELINE = 0.1;

const isDigit = (text: string): boolean => /^[\d０-９]/.test(text);
const isLetter = (text: string): boolean => /^[!-~]/.test(text);

/** Whether something stands between two neighbours: a wide gap, or print over print, which is no one number either. */
function isApart(left: Glyph, right: Glyph): boolean {
  const size = Math.min(left.size, right.size);
  const gap = right.x0 - left.x1;
  const width = Math.min(left.x1 - left.x0, right.x1 - right.x0);
  if (gap < -width * OVERLAP) return true;
  const off = Math.abs(left.baseline - right.baseline);
  if (off > size * OTHER_BASELINE && isDigit(left.text) && isDigit(right.text)) return true;
  return gap > size * (isLetter(left.text) && isLetter(right.text) ? GAP.letters : GAP.ideographs);
}

/** The text of signs sorted along x. */
function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  let left: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.text !== ' ') {
      if (left !== undefined && !text.endsWith(' ') && isApart(left, glyph)) text += ' ';
      left = glyph;
    }
    text += glyph.text;
  }
  // Marks are half a sign wide or a whole one: what looks like a gap before them is their own.
  return text.trim().replace(/(?<=[^ -~]) +(?=[，。、；：！？）》」』】〉])/g, '');
}

function lineOf(glyphs: readonly Glyph[]): TextLine[] {
  const sorted = [...glyphs].sort((a, b) => a.x0 - b.x0);
  const signs = sorted.filter(({ text }) => text !== ' ');
  if (signs.length === 0) return [];
  const bodies = signs.map(bodyOf);
  return [
    {
      text: textOf(sorted),
      glyphs: sorted,
      x0: Math.min(...bodies.map(({ x0 }) => x0)),
      x1: Math.max(...bodies.map(({ x1 }) => x1)),
      top: Math.min(...bodies.map(({ y0 }) => y0)),
      bottom: Math.max(...bodies.map(({ y1 }) => y1)),
      size: Math.max(...signs.map(({ size }) => size)),
    },
  ];
}

/** Signs in the order of their middles' height, cut where the next stands clearly lower. */
function rowsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const middle = (glyph: Glyph) => glyph.baseline - glyph.size * 0.325;
  const sorted = [...glyphs].sort((a, b) => middle(a) - middle(b));
  const rows: Glyph[][] = [];
  let top = 0;
  let bottom = 0;
  for (const glyph of sorted) {
    const body = bodyOf(glyph);
    const shared = Math.min(bottom, body.y1) - Math.max(top, body.y0);
    const lower = Math.min(bottom - top, body.y1 - body.y0);
    const last = rows.at(-1);
    if (last !== undefined && shared > lower * SAME_LINE) last.push(glyph);
    else rows.push([glyph]);
    if (last === undefined || last !== rows.at(-1)) [top, bottom] = [body.y0, body.y1];
  }
  return rows;
}

/** Signs that read along y, laid down so that they can be read as lines. */
function laidDown(glyph: Glyph): Glyph {
  const { x0, x1, baseline, size, turn } = glyph;
  const middle = baseline - size * 0.35;
  const half = size / 2;
  if (turn === 270) return { ...glyph, x0: -middle - half, x1: -middle + half, baseline: x1, turn: 0 };
  return { ...glyph, x0: middle - half, x1: middle + half, baseline: -x0, turn: 0 };
}

/** Lines from top to bottom; text that reads upwards or downwards follows at the end, line by line. */
export function textLines(glyphs: readonly Glyph[]): TextLine[] {
  const level = glyphs.filter(({ turn }) => turn === 0 || turn === 180);
  const down = glyphs.filter(({ turn }) => turn === 90).map(laidDown);
  const up = glyphs.filter(({ turn }) => turn === 270).map(laidDown);
  return [level, down, up].flatMap((some) => rowsOf(some).flatMap(lineOf));
}
