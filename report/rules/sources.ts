import type { Change, Place } from '../finding';
import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';

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

function sectionSource(section: SectionId, text: string): Source {
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
  const sources = SECTION_IDS.map((section) => sectionSource(section, report.sections[section]));
  known.set(report.sections, sources);
  return sources;
}

/** The title, what stands before section 1, and the sections. */
export function allSources(report: ReportData): readonly Source[] {
  return [outerSource(report, 'title'), outerSource(report, 'front'), ...sectionSources(report)];
}

/** Each source's text as the one preparation last made it, since most rules ask for the same one: widths folded. */
const prepared = new WeakMap<Source, { by: (text: string) => string; text: string }>();

function preparedText(source: Source, prepare: (text: string) => string): string {
  const kept = prepared.get(source);
  if (kept?.by === prepare) return kept.text;
  const text = prepare(source.text);
  prepared.set(source, { by: prepare, text });
  return text;
}

const asIs = (text: string) => text;

/** A phrase found in a text. `words` are as written there, `match` as matched (widths may be folded). */
export interface Hit {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly match: RegExpMatchArray;
}

/** Every place in the sources where a pattern (with the g flag) matches; `prepare` must keep offsets. */
export function hits(sources: readonly Source[], pattern: RegExp, prepare = asIs): Hit[] {
  return sources.flatMap((source) =>
    [...preparedText(source, prepare).matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return { source, start: match.index, end, words: source.text.slice(match.index, end), match };
    }),
  );
}
