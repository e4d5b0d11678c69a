import { nextOf } from '../text/char-class';
import { maskExcluded } from './exclusions';
import { type Figure, figuresOf } from './figure';

/** A paragraph as figures are read in it. */
export interface Paragraph {
  /** Offsets in the section's text. */
  readonly start: number;
  readonly end: number;
  /** Its text with what counts nothing blotted out (maskExcluded). */
  readonly masked: string;
  /** With offsets from its start. */
  readonly figures: readonly Figure[];
}

const nextNumeral = nextOf(/[\d〇零一二两三四五六七八九十百千]/);
const NO_FIGURES: readonly Figure[] = [];

/**
 * The paragraph that begins at an offset of a section's text (foldFigures), up to a 。 with a line end behind it: nothing
 * that counts, or is excluded from counting, reaches over both. Most of the prose has no number at all and is let be.
 */
export function paragraphAt(text: string, start: number): Paragraph {
  const stop = text.indexOf('。\n', start);
  const end = stop === -1 ? text.length : stop + 1;
  const words = text.slice(start, end);
  if (nextNumeral(words, 0) === words.length) return { start, end, masked: words, figures: NO_FIGURES };
  const masked = maskExcluded(words);
  return { start, end, masked, figures: figuresOf(masked) };
}
