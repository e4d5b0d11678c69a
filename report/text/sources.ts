import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import { Source, type TextPart } from './source';

/** The texts of a report that were asked for. Each is read by itself: a rule reads no more than it declares. */
interface Texts {
  readonly parts: Map<TextPart, Source>;
  sections: readonly Source[];
}

/** Several rules search the same texts, and typing into a table changes none of them. */
const known = new WeakMap<ReportData['sections'], Texts>();

function textsOf({ sections }: ReportData): Texts {
  const kept = known.get(sections) ?? { parts: new Map<TextPart, Source>(), sections: [] };
  known.set(sections, kept);
  return kept;
}

function textOf(report: ReportData, part: TextPart): Source {
  const { parts } = textsOf(report);
  const text = part === 'title' || part === 'front' ? report[part] : report.sections[part];
  const kept = parts.get(part);
  if (kept?.text === text) return kept;
  const source = new Source(part, text);
  parts.set(part, source);
  return source;
}

/** The text of one section. */
export const sectionSource = (report: ReportData, section: SectionId): Source => textOf(report, section);

/** The six sections' texts: the same list as long as none of them changes. */
export function sectionSources(report: ReportData): readonly Source[] {
  const texts = textsOf(report);
  const sources = SECTION_IDS.map((id) => textOf(report, id));
  if (sources.some((source, at) => source !== texts.sections[at])) texts.sections = sources;
  return texts.sections;
}

/** The title, what stands before section 1, and the sections. */
export const allSources = (report: ReportData): readonly Source[] => [
  textOf(report, 'title'),
  textOf(report, 'front'),
  ...sectionSources(report),
];

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
