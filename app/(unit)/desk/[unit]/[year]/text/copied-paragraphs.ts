import { commonCount } from '@/report/similarity/hash-set';
import type { Namesake, Shingles } from '@/report/similarity/near-text';
import { isLongEnough, namelessShingles } from '@/report/similarity/near-text';

/** A paragraph that stands in last year's text as well: its number (from 1) and UTF-16 offsets in this year's. */
export interface CopiedParagraph {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** From this share on a text is called the same, as YEAR-COPY calls it. */
const SAME = 0.85;

/**
 * The paragraphs of which most stands in last year's text of the same section, names, numbers and punctuation left out.
 * Short ones are formulas that anybody writes alike.
 *
 * @param lastYear namelessShingles of last year's text
 */
export function copiedParagraphs(text: string, lastYear: Shingles, of: Namesake): CopiedParagraph[] {
  let start = 0;
  let number = 0;
  return text.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    if (line.trim() === '') return [];
    number += 1;
    const own = namelessShingles(line, of);
    const copied = isLongEnough(own) && commonCount(own, lastYear) >= SAME * own.members.length;
    return copied ? [{ number, start: from, end: from + line.length }] : [];
  });
}
