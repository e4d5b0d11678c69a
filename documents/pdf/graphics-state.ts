import { type Area, IDENTITY, type Matrix } from './geometry';

/** What pdf.js tells of a font, as far as places of signs depend on it. */
export interface FontMetrics {
  readonly vertical: boolean;
  /** [advance, x, y] in thousandths, for upright writing from top to bottom. */
  readonly defaultVMetrics: readonly number[] | null;
  /** Size of one unit of the glyphs' widths; 0.001 but for fonts that are drawn (Type 3). */
  readonly unit: number;
}

export const USUAL_FONT: FontMetrics = { vertical: false, defaultVMetrics: null, unit: 0.001 };

/** The part of the graphics state that places, shows and hides text and lines (ISO 32000-1, 8.4 and 9.3). */
export interface GraphicsState {
  matrix: Matrix;
  clip: Area;
  font: FontMetrics;
  fontSize: number;
  /** -1 where the size is negative: the text reads the other way. */
  direction: 1 | -1;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  renderMode: number;
  fill: string;
  fillAlpha: number;
  /** How opaque the groups are that it stands in, multiplied. */
  groupAlpha: number;
  blends: boolean;
  lineWidth: number;
  textMatrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

export const firstState = (matrix: Matrix, page: Area): GraphicsState => ({
  matrix,
  clip: page,
  font: USUAL_FONT,
  fontSize: 0,
  direction: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  renderMode: 0,
  fill: '#000000',
  fillAlpha: 1,
  groupAlpha: 1,
  blends: false,
  lineWidth: 1,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
});
