import { maskBetween } from './exclusions';

/**
 * A section's text (foldFigures) as figures are read in it, with what counts nothing blotted out and every offset kept.
 * Read paragraph by paragraph, up to a 。 with a line end behind it, over which nothing that counts or is excluded from
 * counting reaches: most of the prose has no number at all and is let be.
 *
 * @param numerals where the text's digits and numerals stand (marksIn)
 */
export function maskedText(text: string, numerals: readonly number[]): string {
  let masked = '';
  let kept = 0;
  for (const numeral of numerals) {
    if (numeral < kept) continue;
    const from = Math.max(text.lastIndexOf('。\n', numeral) + 1, kept);
    const stop = text.indexOf('。\n', numeral);
    const end = stop === -1 ? text.length : stop + 1;
    masked += text.slice(kept, from) + maskBetween(text, from, end);
    kept = end;
  }
  return kept === 0 ? text : masked + text.slice(kept);
}
