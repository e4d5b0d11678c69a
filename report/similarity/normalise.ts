import { foldWidth } from '../fold';

/**
 * A text as it is compared with others: letters and signs of words alone, widths folded, every number as 0. Last
 * year's text with this year's figures put in is still last year's text.
 */
export function normalise(text: string): string {
  return foldWidth(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/\d+/g, '0');
}
