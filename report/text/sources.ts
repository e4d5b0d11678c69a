import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import { Source } from './source';

interface Texts {
  /** The title, what stands before section 1, and the sections. */
  readonly all: readonly Source[];
  readonly sections: readonly Source[];
}

/** Several rules search the same texts, and typing into a table changes none of them. */
const known = new WeakMap<ReportData['sections'], Texts>();

const isOf = ({ title, front, sections }: ReportData, { all }: Texts): boolean =>
  all[0]?.text === title &&
  all[1]?.text === front &&
  SECTION_IDS.every((id, at) => all[at + 2]?.text === sections[id]);

function textsOf(report: ReportData): Texts {
  const kept = known.get(report.sections);
  if (kept && isOf(report, kept)) return kept;
  const sections = SECTION_IDS.map((id) => new Source(id, report.sections[id]));
  const all = [new Source('title', report.title), new Source('front', report.front), ...sections];
  const texts = { all, sections };
  known.set(report.sections, texts);
  return texts;
}

/** The six sections' texts. */
export const sectionSources = (report: ReportData): readonly Source[] => textsOf(report).sections;

/** The title, what stands before section 1, and the sections. */
export const allSources = (report: ReportData): readonly Source[] => textsOf(report).all;

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
 * @param sign what every match of the pattern holds; a text without it, found out in no time, is not searched
 */
export function hits(sources: readonly Source[], pattern: RegExp, sign = ''): Hit[] {
  const found: Hit[] = [];
  for (const source of sources) {
    if (source.text === '' || !source.folded.includes(sign)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(source.folded); match !== null; match = pattern.exec(source.folded)) {
      const end = match.index + match[0].length;
      found.push({ source, start: match.index, end, words: source.text.slice(match.index, end), match });
    }
  }
  return found;
}
