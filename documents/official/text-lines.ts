import { cleanText } from '@/report/clean-text';

/** One paragraph of a section's text. */
export interface TextLine {
  readonly text: string;
  /** 2: （一）…, 3: 1. …; null for text without a heading of its own. */
  readonly level: 2 | 3 | null;
  /** How many characters of the text are that heading: all of them, or its opening words. */
  readonly heading: number;
}

/** What XML 1.0 has no place for and no page shows, beside what cleanText drops. */
const NOT_IN_XML = /[\uFFFE\uFFFF]/g;

/** Text as a document may hold it. */
export const printable = (text: string): string => cleanText(text).replace(NOT_IN_XML, '');

/** The paragraphs of a text: one a line, without the spaces that stood for an indent; blank lines left out. */
export function linesOf(text: string): string[] {
  return printable(text)
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Up to the first sign that ends a heading, which may not be far: a sentence is no heading. */
const SECOND = /^[（(][一二三四五六七八九十]{1,3}[）)][^。：:\n]{1,30}(?:[。：:]|$)/u;
const THIRD = /^\d{1,2}[.．、](?!\d)[^。：:\n]{1,30}(?:[。：:]|$)/u;

/** A paragraph with what heads it. */
export function textLine(text: string): TextLine {
  const second = SECOND.exec(text)?.[0].length;
  if (second !== undefined) return { text, level: 2, heading: second };
  const third = THIRD.exec(text)?.[0].length;
  return third === undefined ? { text, level: null, heading: 0 } : { text, level: 3, heading: third };
}
