import type { Place } from '../finding';
import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import { Source } from './source';
import { sectionSources } from './sources';

/** A sentence of a section, or a part of one up to a ；, without the mark that ends it. */
export class Sentence {
  private textOnce: string | undefined;

  /** @param start and `end`: UTF-16 offsets in the section's text */
  constructor(
    readonly source: Source,
    readonly section: SectionId | 'front',
    readonly start: number,
    readonly end: number,
  ) {}

  /** With widths folded, so that every offset in it is one in the section's text. Most sentences are never read. */
  get text(): string {
    this.textOnce ??= this.source.folded.slice(this.start, this.end);
    return this.textOnce;
  }
}

function split(section: Sentence['section'], source: Source, all: Sentence[] = []): Sentence[] {
  const { folded } = source;
  const { ends } = source.marks;
  let start = 0;
  for (let next = 0; next <= ends.length; next++) {
    const end = ends[next] ?? folded.length;
    if (end > start) all.push(new Sentence(source, section, start, end));
    start = end + 1;
  }
  return all;
}

/** Several rules read the same sentences, and typing into a table changes none of them. */
const known = new WeakMap<readonly Source[], readonly Sentence[]>();

/** The sentences of the six sections, in order. What counts figures reads longer stretches: claims/passages.ts. */
export function sentences(report: ReportData): readonly Sentence[] {
  const sources = sectionSources(report);
  const kept = known.get(sources);
  if (kept !== undefined) return kept;
  const all: Sentence[] = [];
  for (const [at, section] of SECTION_IDS.entries()) {
    const source = sources[at];
    if (source !== undefined && source.text !== '') split(section, source, all);
  }
  known.set(sources, all);
  return all;
}

const NO_SENTENCES: readonly Sentence[] = [];

/** The sentences of what stands before section 1, where many reports state their period. */
export function frontSentences(report: ReportData): readonly Sentence[] {
  return report.front === '' ? NO_SENTENCES : split('front', new Source('front', report.front));
}

/**
 * The sentences in which a sign stands, found by one search of the text: a rule that waits for a rare word need not look
 * at sentences at all. Now and then one comes with them in which the sign only begins.
 *
 * @param sign with the g flag; matched against the text with widths folded
 */
export function sentencesWith(report: ReportData, sign: RegExp): Sentence[] {
  const all = sentences(report);
  const found: Sentence[] = [];
  let next = 0;
  for (const source of sectionSources(report)) {
    if (source.text === '') continue;
    const text = source.folded;
    sign.lastIndex = 0;
    for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
      while (isBefore(all[next], source, match.index)) next += 1;
      const sentence = all[next];
      if (sentence?.source !== source) break;
      found.push(sentence);
      next += 1;
      sign.lastIndex = Math.max(sentence.end, match.index + 1);
    }
    while (all[next]?.source === source) next += 1;
  }
  return found;
}

const isBefore = (sentence: Sentence | undefined, source: Source, offset: number): boolean =>
  sentence?.source === source && sentence.end <= offset;

/** A phrase of a sentence as it stands in the text, and its place. `from`/`to` are offsets in the sentence. */
export function phrase(
  { source, start }: Sentence,
  from: number,
  to: number,
): { place: Place; words: string; start: number; end: number } {
  const [first, last] = [start + from, start + to];
  return { place: source.at(first, last), words: source.text.slice(first, last), start: first, end: last };
}

/** A plan, a duty or a wish: what it says has not happened. */
export const isPlan = (sentence: string): boolean =>
  /力争|力求|争取|计划(?:在|于|全年|开展|发布|举办)|拟于|下一步|今后|明年|来年|不少于/.test(sentence);
