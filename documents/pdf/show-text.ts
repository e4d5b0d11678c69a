import { apply, type Matrix, multiply } from './geometry';
import type { GraphicsState } from './graphics-state';

/** A sign as it lies on the page, in whatever direction. */
export interface PlacedGlyph {
  readonly text: string;
  /** Where its base line begins. */
  readonly x: number;
  readonly y: number;
  /** The direction it reads in, as a vector of length 1. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly size: number;
}

/** What pdf.js hands on for one sign; numbers between them move the pen, in thousandths of the size. */
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  readonly vmetric: readonly number[] | null;
}

function shownGlyph(raw: unknown): ShownGlyph | null {
  if (typeof raw !== 'object' || raw === null || !('unicode' in raw)) return null;
  const { unicode, width, isSpace, vmetric } = raw as Record<string, unknown>;
  return {
    unicode: typeof unicode === 'string' ? unicode : '',
    width: typeof width === 'number' && Number.isFinite(width) ? width : 0,
    isSpace: isSpace === true,
    vmetric: Array.isArray(vmetric) ? vmetric.map(Number) : null,
  };
}

/** The pen's way over one sign: where the sign stands from the pen, and how far the pen goes on. */
function stepOver(glyph: ShownGlyph, state: GraphicsState) {
  const unit = state.fontSize * state.font.unit;
  const spacing = (glyph.isSpace ? state.wordSpacing : 0) + state.charSpacing;
  const width = glyph.width * unit;
  if (!state.font.vertical) return { dx: 0, dy: 0, width, advance: width + spacing * state.direction };
  const [advance = -1000, , vy = 880] = glyph.vmetric ?? state.font.defaultVMetrics ?? [];
  const vx = glyph.vmetric?.[1] ?? glyph.width / 2;
  return { dx: -vx * unit, dy: -vy * unit, width, advance: -advance * unit - spacing * state.direction };
}

const USUAL_UNIT = 0.001;
const isNarrow = (text: string): boolean => /^[ -~]*$/.test(text);

/**
 * How large a sign is. Drawn fonts (Type 3) have their own unit: some take it for a thousandth of the type size, some
 * for whatever makes the font's size 1 (cairo). The sign's width tells which: one em, half of it for letters and digits.
 */
function sizeOf(text: string, width: number, across: number, { fontSize, font }: GraphicsState): number {
  const usual = fontSize * across;
  if (Math.abs(font.unit - USUAL_UNIT) < 1e-9) return usual;
  const scaled = (usual * font.unit) / USUAL_UNIT;
  const wanted = Math.abs(width) * (isNarrow(text) ? 2 : 1);
  const off = (size: number) => Math.abs(Math.log(size / wanted));
  return wanted > 0 && off(usual) < off(scaled) ? usual : scaled;
}

function placed(text: string, width: number, matrix: Matrix, state: GraphicsState): PlacedGlyph {
  const along = Math.hypot(matrix[0], matrix[1]);
  const across = Math.hypot(matrix[2], matrix[3]);
  const from = apply(matrix, 0, 0);
  const sign = state.direction * (state.scale < 0 ? -1 : 1);
  return {
    text,
    ...from,
    dx: along === 0 ? 0 : (matrix[0] / along) * sign,
    dy: along === 0 ? 0 : (matrix[1] / along) * sign,
    width: Math.abs(width * state.scale) * along,
    size: sizeOf(text, width * across, across, state),
  };
}

/**
 * Places the signs of one text instruction and moves the pen behind them (ISO 32000-1, 9.4.4).
 *
 * @param shown what pdf.js gives: signs, and numbers that move the pen
 */
export function showText(shown: readonly unknown[], state: GraphicsState): PlacedGlyph[] {
  const glyphs: PlacedGlyph[] = [];
  const { vertical } = state.font;
  const text = multiply(state.matrix, state.textMatrix);
  let pen = 0;
  for (const raw of shown) {
    if (typeof raw === 'number') {
      pen += ((vertical ? 1 : -1) * raw * state.fontSize) / 1000;
      continue;
    }
    const glyph = shownGlyph(raw);
    if (glyph === null) continue;
    const step = stepOver(glyph, state);
    const scale = state.scale * state.direction;
    const x = vertical ? state.x + step.dx * scale : state.x + pen * scale;
    const y = state.y + state.rise + (vertical ? step.dy - pen : 0);
    glyphs.push(placed(glyph.unicode, step.width, multiply(text, [1, 0, 0, 1, x, y]), state));
    pen += step.advance;
  }
  if (vertical) state.y -= pen;
  else state.x += pen * state.scale * state.direction;
  return glyphs;
}
