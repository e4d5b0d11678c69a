import type { XmlElement } from './xml';
import { child, childrenNamed, numberOf, valOf } from './xml';

/**
 * Automatic numbers (一、 1. （一）) as Word prints them. Headings are often numbered this way, so the number is part of
 * what a reader of the page sees. Pictures and bullets print no number.
 */
export interface Numbering {
  /** The number that stands before this paragraph, or ''. Counts: call once a paragraph, in reading order. */
  next(properties: XmlElement | undefined): string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  /** Such as %1、 */
  readonly text: string;
}
type Levels = ReadonlyMap<number, Level>;
interface NumberedBy {
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

function levelsOf(abstract: XmlElement): Levels {
  return new Map(
    childrenNamed(abstract, 'lvl').map((level) => [
      Number.parseInt(level.attributes.ilvl ?? '0', 10),
      {
        start: numberOf(level, 'start', 1),
        format: valOf(level, 'numFmt') ?? 'decimal',
        text: valOf(level, 'lvlText') ?? '',
      },
    ]),
  );
}

/** A list may begin its levels at other numbers than the definition that it shares. */
function withOwnStarts(levels: Levels, list: XmlElement): Levels {
  const own = new Map(levels);
  for (const override of childrenNamed(list, 'lvlOverride')) {
    const at = Number.parseInt(override.attributes.ilvl ?? '0', 10);
    const level = own.get(at);
    if (level !== undefined)
      own.set(at, { ...level, start: numberOf(override, 'startOverride', level.start) });
  }
  return own;
}

function listsOf(numbering: XmlElement | undefined): ReadonlyMap<string, Levels> {
  const abstracts = new Map(
    childrenNamed(numbering, 'abstractNum').map((abstract) => [
      abstract.attributes.abstractNumId,
      levelsOf(abstract),
    ]),
  );
  return new Map(
    childrenNamed(numbering, 'num').map((list) => [
      list.attributes.numId ?? '',
      withOwnStarts(abstracts.get(valOf(list, 'abstractNumId')) ?? new Map(), list),
    ]),
  );
}

function numberedBy(properties: XmlElement | undefined): NumberedBy | null {
  const numPr = child(properties, 'numPr');
  const list = valOf(numPr, 'numId');
  return list === undefined ? null : { list, level: numberOf(numPr, 'ilvl', 0) };
}

/** A style has the number of the one that it is based on, unless it has its own. */
function inherited(id: string, all: ReadonlyMap<string, XmlElement>): NumberedBy | null {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const style = all.get(at);
    const by = numberedBy(child(style, 'pPr'));
    if (by !== null) return by;
    at = valOf(style, 'basedOn') ?? at;
  }
  return null;
}

function stylesOf(styles: XmlElement | undefined): ReadonlyMap<string, NumberedBy> {
  const all = new Map(childrenNamed(styles, 'style').map((style) => [style.attributes.styleId ?? '', style]));
  const found = new Map<string, NumberedBy>();
  for (const id of all.keys()) {
    const by = inherited(id, all);
    if (by !== null) found.set(id, by);
  }
  return found;
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

/** From the roots of word/numbering.xml and word/styles.xml; either may be missing. */
export function numberingOf(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const lists = listsOf(numbering);
  const byStyle = stylesOf(styles);
  const counters = new Map<string, Map<number, number>>();
  return {
    next(properties) {
      const by = numberedBy(properties) ?? byStyle.get(valOf(properties, 'pStyle') ?? '');
      const levels = by === undefined || by === null ? undefined : lists.get(by.list);
      if (by === undefined || by === null || levels === undefined) return '';
      const counts = counters.get(by.list) ?? new Map<number, number>();
      counters.set(by.list, counts);
      return advance(counts, levels, by.level);
    },
  };
}
