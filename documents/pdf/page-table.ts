import type { Area } from './geometry';
import type { GridBox } from './ruled-grid';

/** Where a table's cells come from: the lines drawn around them, or the way its text is aligned. */
type Shape = 'drawn' | 'guessed';

export interface PageBox extends GridBox {
  readonly text: string;
}

/** A table, or the part of one that stands on one page. */
export interface PageTable {
  readonly page: number;
  readonly area: Area;
  readonly xs: readonly number[];
  readonly rows: number;
  readonly boxes: readonly PageBox[];
  readonly shape: Shape;
}
