import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import { Source, type TextPart } from './source';

/** The texts of a report that were asked for. Each is read by itself: a rule reads no more than it declares. */
interface Texts {
  readonly parts: Partial<Record<TextPart, Source>>;
  /** The six sections', as last asked for together. */
  sections: readonly Source[];
}

/** Several rules search the same texts, and typing into a table changes none of them. */
const known = new WeakMap<ReportData['sections'], Texts>();

function textsOf({ sections }: ReportData): Texts {
  let texts = known.get(sections);
  if (texts === undefined) {
    texts = { parts: {}, sections: [] };
    known.set(sections, texts);
  }
  return texts;
}

function sourceIn({ parts }: Texts, part: TextPart, text: string): Source {
  const kept = parts[part];
  if (kept?.text === text) return kept;
  const source = new Source(part, text);
  parts[part] = source;
  return source;
}

/** The text of one section. */
export const sectionSource = (report: ReportData, section: SectionId): Source =>
  sourceIn(textsOf(report), section, report.sections[section]);

/** Whether these are the sections' texts still. Every rule over text asks: nothing is made where nothing changed. */
function areOf(sources: readonly Source[], sections: ReportData['sections']): boolean {
  for (let at = 0; at < SECTION_IDS.length; at++) {
    const id = SECTION_IDS[at];
    if (id === undefined || sources[at]?.text !== sections[id]) return false;
  }
  return true;
}

/** The six sections' texts: the same list as long as none of them changes. */
export function sectionSources(report: ReportData): readonly Source[] {
  const texts = textsOf(report);
  const { sections } = report;
  if (!areOf(texts.sections, sections))
    texts.sections = SECTION_IDS.map((id) => sourceIn(texts, id, sections[id]));
  return texts.sections;
}

/** The title, what stands before section 1, and the sections. */
export function allSources(report: ReportData): readonly Source[] {
  const texts = textsOf(report);
  return [
    sourceIn(texts, 'title', report.title),
    sourceIn(texts, 'front', report.front),
    ...sectionSources(report),
  ];
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
