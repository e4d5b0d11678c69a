import type { Change, Place } from '../finding';
import { foldWidth, withoutSpace } from '../fold';
import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import { endsIn } from './ends';

/** One text of the report, with the way to point into it and to mend it. */
export interface Source {
  readonly text: string;
  /** `start`/`end`: UTF-16 offsets in the text. */
  readonly at: (start: number, end: number) => Place;
  /** The change that puts `words` in the place of the span. */
  readonly replace: (start: number, end: number, words: string) => Change;
}

const spliced = (text: string, start: number, end: number, words: string) =>
  text.slice(0, start) + words + text.slice(end);

function outerSource(report: ReportData, kind: 'title' | 'front'): Source {
  const text = report[kind];
  return {
    text,
    at: () => ({ kind }),
    replace: (start, end, words) => ({ kind, from: text, to: spliced(text, start, end, words) }),
  };
}

function sourceOf(section: SectionId, text: string): Source {
  return {
    text,
    at: (start, end) => ({ kind: 'section', section, start, end }),
    replace: (start, end, words) => ({
      kind: 'section',
      section,
      from: text,
      to: spliced(text, start, end, words),
    }),
  };
}

/** Several rules search the same texts, and typing into a table changes none of them. */
const known = new WeakMap<ReportData['sections'], readonly Source[]>();

/** The six sections' texts. */
export function sectionSources(report: ReportData): readonly Source[] {
  const kept = known.get(report.sections);
  if (kept && SECTION_IDS.every((section, at) => kept[at]?.text === report.sections[section])) return kept;
  const sources = SECTION_IDS.map((section) => sourceOf(section, report.sections[section]));
  known.set(report.sections, sources);
  return sources;
}

const outer = new WeakMap<ReportData, readonly Source[]>();

/** The title, what stands before section 1, and the sections. */
export function allSources(report: ReportData): readonly Source[] {
  const sections = sectionSources(report);
  const kept = outer.get(report);
  if (kept?.[0]?.text === report.title && kept[1]?.text === report.front && kept[2] === sections[0])
    return kept;
  const sources = [outerSource(report, 'title'), outerSource(report, 'front'), ...sections];
  outer.set(report, sources);
  return sources;
}

/** What is made of a source's text, once, however many rules ask for it. */
function once<Made>(make: (source: Source) => Made): (source: Source) => Made {
  const known = new WeakMap<Source, Made>();
  return (source) => {
    const kept = known.get(source);
    if (kept !== undefined) return kept;
    const made = make(source);
    known.set(source, made);
    return made;
  };
}

/** The source's text with widths folded, every offset kept. */
export const foldedText = once(({ text }) => foldWidth(text));

/** The same without white space, as a wording is compared. */
export const tightText = once((source) => withoutSpace(foldedText(source)));

/** Where the text's sentences end (endsIn); the offsets are the same in however it is folded. */
export const sentenceEnds = once((source): readonly number[] => endsIn(foldedText(source)));

/**
 * Whether the words stand in the text, white space between their characters or not. Nearly always there is none, and
 * that is told without making the text anew. `words` ask for nothing around them.
 */
export const says = (source: Source, words: RegExp): boolean =>
  words.test(foldedText(source)) || words.test(tightText(source));

/** The text of one section. */
export function sectionSource(report: ReportData, section: SectionId): Source {
  const source = sectionSources(report)[SECTION_IDS.indexOf(section)];
  if (source === undefined) throw new RangeError(`There is no section ${section}.`);
  return source;
}

/** A phrase found in a text. `words` are as written there, `match` as matched: with widths folded. */
export interface Hit {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly match: RegExpExecArray;
}

/**
 * Every place in the sources where a pattern (with the g flag) matches the text with its widths folded.
 *
 * @param sign what every match of the pattern holds; a text without it is not searched, which costs least
 */
export function hits(sources: readonly Source[], pattern: RegExp, sign?: RegExp): Hit[] {
  const found: Hit[] = [];
  for (const source of sources) {
    if (source.text === '') continue;
    const text = foldedText(source);
    if (sign !== undefined && !sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ source, start: match.index, end, words: source.text.slice(match.index, end), match });
    }
  }
  return found;
}
