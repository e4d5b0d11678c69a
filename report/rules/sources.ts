import type { Change, Place } from '../finding';
import { SECTION_IDS } from '../ids';
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

/** The six sections' texts. */
export function sectionSources(report: ReportData): Source[] {
  return SECTION_IDS.map((section) => {
    const text = report.sections[section];
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
  });
}

/** The title, what stands before section 1, and the sections. */
export function allSources(report: ReportData): Source[] {
  return [outerSource(report, 'title'), outerSource(report, 'front'), ...sectionSources(report)];
}

/** A phrase found in a text. `words` are as written there, `match` as matched (widths may be folded). */
export interface Hit {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly match: RegExpMatchArray;
}

/** Every place in the sources where a pattern (with the g flag) matches; `prepare` must keep offsets. */
export function hits(sources: readonly Source[], pattern: RegExp, prepare = (text: string) => text): Hit[] {
  return sources.flatMap((source) =>
    [...prepare(source.text).matchAll(pattern)].map((match) => {
      const end = match.index + match[0].length;
      return { source, start: match.index, end, words: source.text.slice(match.index, end), match };
    }),
  );
}
