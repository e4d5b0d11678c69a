/**
 * Automatic numbers (一、 1. （一）) as a word processor prints them. Headings are often numbered this way, so the number
 * is part of what a reader of the page sees. Pictures and bullets print no number.
 */

export interface Level {
  readonly start: number;
  readonly format: string;
  /** Such as %1、 */
  readonly text: string;
}
export type Levels = ReadonlyMap<number, Level>;

/** The list and the level that a paragraph is numbered by. */
export interface NumberedBy {
  readonly list: string;
  readonly level: number;
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 to 99 in Chinese numerals: 十, 十二, 二十, 二十三. */
export function chineseNumeral(value: number): string {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  const tail = value % 10 === 0 && tens > 0 ? '' : (DIGITS[value % 10] ?? '');
  return value < 100 ? head + tail : String(value);
}

const CHINESE_FORMATS = new Set([
  'chineseCounting',
  'chineseCountingThousand',
  'japaneseCounting',
  'ideographDigital',
  'taiwaneseCounting',
  'taiwaneseCountingThousand',
]);

const SILENT_FORMATS = new Set(['bullet', 'none']);

function printed(value: number, format: string): string {
  if (CHINESE_FORMATS.has(format)) return chineseNumeral(value);
  if (format === 'decimalEnclosedCircle' && value >= 1 && value <= 20) {
    return String.fromCodePoint(0x245f + value);
  }
  if (format === 'upperLetter' || format === 'lowerLetter') {
    const letter = String.fromCodePoint(0x41 + ((value - 1) % 26));
    return format === 'upperLetter' ? letter : letter.toLowerCase();
  }
  return String(value);
}

/** Counters of one list: a level's count goes on until a higher level moves. */
function advance(counts: Map<number, number>, levels: Levels, level: number): string {
  const own = levels.get(level);
  if (own === undefined) return '';
  counts.set(level, (counts.get(level) ?? own.start - 1) + 1);
  for (const deeper of [...counts.keys()]) if (deeper > level) counts.delete(deeper);
  if (SILENT_FORMATS.has(own.format)) return '';
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const at = Number.parseInt(digit, 10) - 1;
    const source = levels.get(at) ?? own;
    return printed(counts.get(at) ?? source.start, source.format);
  });
}

/** Counts the lists' paragraphs as they come. Call once a paragraph, in reading order: each call counts. */
export function listNumbers(
  lists: ReadonlyMap<string, Levels>,
): (by: NumberedBy | null | undefined) => string {
  const counters = new Map<string, Map<number, number>>();
  return (by) => {
    const levels = lists.get(by?.list ?? '');
    if (!by || levels === undefined) return '';
    const counts = counters.get(by.list) ?? new Map<number, number>();
    counters.set(by.list, counts);
    return advance(counts, levels, by.level);
  };
}
