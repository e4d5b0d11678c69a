import { foldWidth } from '../fold';
import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import type { Violation } from './rule';
import { type Source, sectionSources } from './sources';

/** A sentence of a section, without its full stop. */
export interface Sentence {
  readonly source: Source;
  readonly section: SectionId;
  /** UTF-16 offsets in the section's text. */
  readonly start: number;
  readonly end: number;
  /** With widths folded, so that every offset in it is one in the section's text. */
  readonly text: string;
}

const SENTENCE = /[^。;!?\n]+/g;

function split(report: ReportData): Sentence[] {
  const sources = sectionSources(report);
  return SECTION_IDS.flatMap((section, index) => {
    const source = sources[index];
    if (source === undefined) return [];
    return [...foldWidth(source.text).matchAll(SENTENCE)].map((match) => ({
      source,
      section,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    }));
  });
}

/** Several rules read the same sentences, and typing into a table changes none of them. */
const known = new WeakMap<ReportData['sections'], { texts: string; all: readonly Sentence[] }>();

/** The sentences of the six sections, in order. */
export function sentences(report: ReportData): readonly Sentence[] {
  const texts = SECTION_IDS.map((id) => report.sections[id]).join('\u0000');
  const kept = known.get(report.sections);
  if (kept?.texts === texts) return kept.all;
  const all = split(report);
  known.set(report.sections, { texts, all });
  return all;
}

/** A phrase of a sentence as it stands in the text, and its place. `from`/`to` are offsets in the sentence. */
export function phrase(
  { source, start }: Sentence,
  from: number,
  to: number,
): Pick<Violation, 'place'> & { words: string; start: number; end: number } {
  const [first, last] = [start + from, start + to];
  return { place: source.at(first, last), words: source.text.slice(first, last), start: first, end: last };
}

/** A plan, a duty or a wish: what it says has not happened. */
export const isPlan = (sentence: string): boolean =>
  /力争|力求|争取|计划(?:在|于|全年|开展|发布|举办)|拟于|下一步|今后|明年|来年|不少于/.test(sentence);
