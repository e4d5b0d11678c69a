import type { Area, Matrix } from './geometry';
import type { FontMetrics, GraphicsState } from './graphics-state';
import type { Rule } from './page';
import type { PlacedGlyph } from './show-text';

/** A sign with what decides whether a person sees it. */
export interface PaintedGlyph extends PlacedGlyph {
  readonly run: number;
  /** Text render mode 3 or 7: put there for searching, not for reading. */
  readonly invisible: boolean;
  readonly alpha: number;
  readonly colour: string;
  /** The area outside of which nothing was painted. */
  readonly clip: Area;
  /** How many areas of colour were painted before it. */
  readonly over: number;
}

/** An area of colour that hides what was painted before it. */
export interface PaintedArea {
  readonly area: Area;
  readonly colour: string;
}

export interface Painted {
  readonly glyphs: PaintedGlyph[];
  readonly rules: Rule[];
  readonly areas: PaintedArea[];
}

/** What the interpreter asks of the document. */
export interface Surroundings {
  readonly font: (name: string) => FontMetrics | null;
  /** Whether an optional layer is shown. */
  readonly isShown: (layer: unknown) => boolean;
}

/** The page while its instructions are carried out. */
export interface Canvas extends Surroundings {
  readonly painted: Painted;
  readonly base: Matrix;
  readonly page: Area;
  state: GraphicsState;
  readonly saved: GraphicsState[];
  /** Marked contents that are open, each with whether its layer is shown. */
  readonly layers: boolean[];
  clips: boolean;
  run: number;
}

/** One instruction of a page, with its operands as the file has them. */
export type Instruction = (canvas: Canvas, args: readonly unknown[]) => void;

/** An operand as a number; 0 for what is none. */
export const number = (value: unknown): number => {
  const found = Number(value);
  return Number.isFinite(found) ? found : 0;
};

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether what is painted now lies on layers that are shown. */
export const isVisible = (canvas: Canvas): boolean => canvas.layers.every(Boolean);
