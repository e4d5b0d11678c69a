import type { Area } from './geometry';

/** One printed sign of a page that stands upright. Lengths in points, see geometry.ts. */
export interface Glyph {
  /** One character, or the few of a ligature. */
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly baseline: number;
  /** The font's size as printed. */
  readonly size: number;
  /** Which way it reads on the upright page: 0 rightwards, 90 downwards, 180, 270 upwards. */
  readonly turn: Turn;
  /** Signs put down by one and the same instruction have the same number. */
  readonly run: number;
}

export type Turn = 0 | 90 | 180 | 270;

/** A straight line that is drawn, along x (`horizontal`, at y) or along y (at x). */
export interface Rule {
  readonly horizontal: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stood on the page but is not the report's text, each with the reason. */
export interface Unprinted {
  readonly raw: string;
  readonly why: string;
}

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly unprinted: readonly Unprinted[];
  /** All its text is invisible and lies over a picture: a scan whose words were recognised by a machine. */
  readonly recognised: boolean;
}

/** The point by which a glyph belongs to a cell: the middle of its body. */
export const middleOf = (glyph: Glyph): { x: number; y: number } => ({
  x: (glyph.x0 + glyph.x1) / 2,
  y: glyph.baseline - glyph.size * 0.35,
});

/** The box that a glyph's body takes on the page. */
export const bodyOf = (glyph: Glyph): Area => ({
  x0: glyph.x0,
  y0: glyph.baseline - glyph.size * 0.8,
  x1: glyph.x1,
  y1: glyph.baseline + glyph.size * 0.15,
});
