import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import type { Source } from '../text/source';
import { sectionSources } from '../text/sources';
import { type Figure, moved } from './figure';
import { foldFigures } from './fold-text';
import type { ListReading } from './lists/list-reading';
import { readLists } from './lists/read-lists';
import { type Paragraph, paragraphAt } from './paragraphs';
import { beginsItem, STEADY, type Topic, type Turn, turnsIn } from './topics';

/**
 * A sentence together with those that go on with it: what its figures count, and which of them make up a list, is read
 * over the whole of it. Every offset in it counts from its start, which is `start` in the section's text.
 */
export interface Passage {
  readonly section: SectionId;
  readonly start: number;
  readonly end: number;
  /** With digits, letters and brackets folded (foldFigures). */
  readonly text: string;
  /** False of something pasted, too long for a passage: nothing is read in it. */
  readonly prose: boolean;
  readonly figures: readonly Figure[];
  readonly lists: readonly ListReading[];
  /** Where the topic turns: offset and topic, the first at 0. */
  readonly topics: readonly Turn[];
}

/** ； ends a sentence and no passage. */
const SEMICOLONS: ReadonlySet<string> = new Set([';', '；']);
/** 。其中 goes on with the sentence before it; so does a paragraph broken after 、 or ， (a page break in the file). */
const GOES_ON = /^[^\S\n]*(?:其中|包括|分别)/;
const BROKEN = /[、，,；;：:]/;

/** The last character before `to` that is no white space, looked for from `from` on; `known` where there is none. */
function lastSolid(text: string, from: number, to: number, known: string): string {
  for (let at = to - 1; at >= from; at--) if (!/\s/.test(text.charAt(at))) return text.charAt(at);
  return known;
}

/** Behind which offsets the passages end. */
function cuts(text: string, stops: readonly number[]): number[] {
  const ends: number[] = [];
  let from = 0;
  let last = '';
  for (const index of stops) {
    const mark = text.charAt(index);
    if (SEMICOLONS.has(mark)) continue;
    last = lastSolid(text, from, index, last);
    from = index;
    // White space alone is no passage: it goes with the next one.
    const broken = mark === '\n' && (last === '' || BROKEN.test(last));
    if (broken || (mark === '。' && GOES_ON.test(text.slice(index + 1, index + 8)))) continue;
    ends.push(index + 1);
    last = '';
    from = index + 1;
  }
  return (ends.at(-1) ?? 0) < text.length ? [...ends, text.length] : ends;
}

/** Beyond these it is no passage but something pasted: no figure of it is read. Real ones have 400 and 20. */
const LENGTH_LIMIT = 3000;
const FIGURE_LIMIT = 80;

const FIRST_TOPIC: Partial<Record<SectionId, Topic>> = { '3': 'requests', '4': 'cases' };

/** Hands out what was found in a text, stretch by stretch: each call those before `end` that no call had yet. */
function dealer<Item>(items: readonly Item[], at: (item: Item) => number): (end: number) => readonly Item[] {
  let next = 0;
  return (end) => {
    const from = next;
    for (let item = items[next]; item !== undefined && at(item) < end; item = items[++next]);
    return from === next ? [] : items.slice(from, next);
  };
}

/** Hands out the figures of a section, passage by passage, with the masked words that they were read from. */
function figureDealer(text: string) {
  let paragraph: Paragraph | undefined;
  let deal = dealer<Figure>([], (figure) => figure.start);
  return (start: number, end: number) => {
    if (paragraph === undefined || start >= paragraph.end) {
      paragraph = paragraphAt(text, start);
      deal = dealer(paragraph.figures, (figure) => figure.start);
    }
    const from = start - paragraph.start;
    const figures = deal(end - paragraph.start).map((figure) => moved(figure, from));
    return { figures, masked: paragraph.masked.slice(from, end - paragraph.start) };
  };
}

const topicsOf = (first: Topic, turns: readonly Turn[], start: number): readonly Turn[] =>
  turns.length === 0
    ? STEADY[first]
    : [...STEADY[first], ...turns.map(([at, topic]): Turn => [at - start, topic])];

function sectionPassages(section: SectionId, source: Source): Passage[] {
  if (source.text === '') return [];
  const folded = foldFigures(source.text);
  const turnsBefore = dealer(turnsIn(folded), ([at]) => at);
  const figuresIn = figureDealer(folded);
  let topic: Topic = FIRST_TOPIC[section] ?? 'other';
  let start = 0;
  return cuts(folded, source.ends).map((end) => {
    const from = start;
    start = end;
    const text = folded.slice(from, end);
    const { figures: all, masked } = figuresIn(from, end);
    const prose = end - from <= LENGTH_LIMIT && all.length <= FIGURE_LIMIT;
    const figures = prose ? all : [];
    const topics = topicsOf(beginsItem(text) ? 'other' : topic, turnsBefore(end), from);
    topic = topics.at(-1)?.[1] ?? topic;
    const lists = figures.length < 2 ? [] : readLists(masked, text, figures);
    return { section, start: from, end, text, prose, figures, lists, topics };
  });
}

const known = new WeakMap<readonly Source[], readonly Passage[]>();

const counting = new WeakMap<readonly Passage[], readonly Passage[]>();

/** The passages that state a figure at all: a third of them. */
export function countingPassages(report: ReportData): readonly Passage[] {
  const passages = passagesOf(report);
  const kept = counting.get(passages) ?? passages.filter(({ figures }) => figures.length > 0);
  counting.set(passages, kept);
  return kept;
}

/** Every passage of the six sections, in order; read once for a report, however many rules ask. */
export function passagesOf(report: ReportData): readonly Passage[] {
  const sources = sectionSources(report);
  const kept = known.get(sources);
  if (kept !== undefined) return kept;
  const passages = SECTION_IDS.flatMap((id, at) => {
    const source = sources[at];
    return source === undefined ? [] : sectionPassages(id, source);
  });
  known.set(sources, passages);
  return passages;
}
