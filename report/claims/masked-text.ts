import { nextOf } from '../text/char-class';
import { maskBetween } from './exclusions';

const nextNumeral = nextOf(/[\d〇零一二两三四五六七八九十百千]/);

/**
 * A section's text (foldFigures) as figures are read in it, with what counts nothing blotted out and every offset kept.
 * Read paragraph by paragraph, up to a 。 with a line end behind it, over which nothing that counts or is excluded from
 * counting reaches: most of the prose has no number at all and is let be.
 */
export function maskedText(text: string): string {
  let masked = '';
  let kept = 0;
  for (let start = 0; start < text.length; ) {
    const numeral = nextNumeral(text, start);
    if (numeral === text.length) break;
    const stop = text.indexOf('。\n', numeral);
    const end = stop === -1 ? text.length : stop + 1;
    const from = Math.max(text.lastIndexOf('。\n', numeral) + 1, start);
    masked += text.slice(kept, from) + maskBetween(text, from, end);
    kept = end;
    start = end;
  }
  return kept === 0 ? text : masked + text.slice(kept);
}
