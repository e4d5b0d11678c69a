import { foldWording } from '@/report/fold';

const NUMERALS = '〇一二三四五六七八九';
const YEAR = /(20\d\d|二[〇○零0oO][〇○零0oO一二三四五六七八九]{2})年/g;

function yearOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const digits = Array.from(written.replace(/[○零0oO]/g, '〇'), (sign) => NUMERALS.indexOf(sign));
  return Number(digits.join(''));
}

const yearsIn = (text: string): number[] =>
  Array.from(foldWording(text).matchAll(YEAR), (match) => yearOf(match[1] ?? ''));

/**
 * The reporting year: the title's, else the one the text names most often; null where two are named equally often. A
 * report also speaks of the year before and of its plans for the next.
 */
export function findYear(title: string | null, text: string): number | null {
  const titled = yearsIn(title ?? '')[0];
  if (titled !== undefined) return titled;
  const counts = new Map<number, number>();
  for (const year of yearsIn(text)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = Array.from(counts).sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}
