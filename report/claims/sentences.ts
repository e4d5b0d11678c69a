import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import { maskExcluded } from './exclusions';
import { type Figure, figuresOf } from './figure';
import { foldFigures } from './fold-text';
import { type ListReading, readLists } from './lists';

/** What a stretch of text is about: applications, reviews and suits, or anything else. */
export type Topic = 'requests' | 'cases' | 'other';

/** One sentence; every offset in it counts from its start, which is `start` in the section's text. */
export interface Sentence {
  readonly section: SectionId;
  readonly start: number;
  readonly end: number;
  /** Widths folded (foldFigures). */
  readonly text: string;
  /** With what counts nothing blotted out (maskExcluded). */
  readonly masked: string;
  /** False of something pasted, too long for a sentence: nothing is read in it. */
  readonly prose: boolean;
  readonly figures: readonly Figure[];
  readonly lists: readonly ListReading[];
  /** Where the topic turns: offset and topic, the first at 0. */
  readonly topics: readonly (readonly [number, Topic])[];
}

const END = /[。！？!?\n]/g;
/** 。其中 goes on with the sentence before it; so does a paragraph broken after 、 or ， (a page break in the file). */
const GOES_ON = /^[^\S\n]*(?:其中|包括|分别)/;
const BROKEN = /[、，,；;：:]/;

/** The last character before `to` that is no white space, looked for from `from` on; `known` where there is none. */
function lastSolid(text: string, from: number, to: number, known: string): string {
  for (let at = to - 1; at >= from; at--) if (!/\s/.test(text.charAt(at))) return text.charAt(at);
  return known;
}

function cuts(text: string): number[] {
  const ends: number[] = [];
  let from = 0;
  let last = '';
  for (const { index, 0: mark } of text.matchAll(END)) {
    last = lastSolid(text, from, index, last);
    from = index;
    // White space alone is no sentence: it goes with the next one.
    const broken = mark === '\n' && (last === '' || BROKEN.test(last));
    if (broken || (mark === '。' && GOES_ON.test(text.slice(index + 1, index + 8)))) continue;
    ends.push(index + 1);
    last = '';
    from = index + 1;
  }
  return (ends.at(-1) ?? 0) < text.length ? [...ends, text.length] : ends;
}

const REQUESTS =
  '依申请|信息公开申请|公开申请|申请公开|(?:收到|受理|接到|接收|新收)(?:了|过)?(?:有关|任何|各类|各|公民|法人|自然人|个人|群众|公众|社会|[和或、的])*申请(?!人)';
const CASES = '复议|诉讼';
const OTHER =
  '主动公开|信访(?!、?举报)|(?<!举报、?)投诉|热线|信箱|留言|提案|建议|议案|舆情|培训|会议|行政许可|行政处罚|公众号|微博|新媒体|政策解读|规范性文件|专栏|栏目';
const TOPICS = new RegExp(`(${REQUESTS})|(${CASES})|(?:${OTHER})`, 'g');
/** A heading's list mark: a new item begins with no topic of its own. */
const ITEM = /^\s*(?:[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}、)/;

type Turn = readonly [number, Topic];

/** Where the topic turns in a section's text. */
function turnsIn(text: string): Turn[] {
  const turns: Turn[] = [];
  TOPICS.lastIndex = 0;
  for (let match = TOPICS.exec(text); match !== null; match = TOPICS.exec(text)) {
    const topic = match[1] !== undefined ? 'requests' : match[2] !== undefined ? 'cases' : 'other';
    turns.push([match.index, topic]);
  }
  return turns;
}

/** Hands out what was found in a section, sentence by sentence, each with its offsets from the sentence's start. */
function dealer<Item>(items: readonly Item[], at: (item: Item) => number) {
  let next = 0;
  return (end: number): Item[] => {
    const own: Item[] = [];
    for (let item = items[next]; item !== undefined && at(item) < end; item = items[++next]) own.push(item);
    return own;
  };
}

const moved = (figure: Figure, by: number): Figure => ({
  ...figure,
  start: figure.start - by,
  numberEnd: figure.numberEnd - by,
  end: figure.end - by,
});

/** Beyond these it is no sentence but something pasted: no figure of it is read. Real ones have 400 and 20. */
const SENTENCE_LIMIT = 3000;
const FIGURE_LIMIT = 80;

const FIRST_TOPIC: Partial<Record<SectionId, Topic>> = { '3': 'requests', '4': 'cases' };

function sectionSentences(section: SectionId, original: string): Sentence[] {
  if (original === '') return [];
  const folded = foldFigures(original);
  const masked = maskExcluded(folded);
  const turns = dealer(turnsIn(folded), ([at]) => at);
  const numbers = dealer(figuresOf(masked), (figure) => figure.start);
  let topic: Topic = FIRST_TOPIC[section] ?? 'other';
  let start = 0;
  return cuts(folded).map((end) => {
    const from = start;
    start = end;
    const text = folded.slice(from, end);
    const own = masked.slice(from, end);
    const dealt = numbers(end);
    const prose = end - from <= SENTENCE_LIMIT && dealt.length <= FIGURE_LIMIT;
    const figures = prose ? dealt.map((figure) => moved(figure, from)) : [];
    const first: Turn = [0, ITEM.test(text) ? 'other' : topic];
    const topics = [first, ...turns(end).map(([at, turned]): Turn => [at - from, turned])];
    topic = topics.at(-1)?.[1] ?? topic;
    const lists = figures.length < 2 ? [] : readLists(own, figures);
    return { section, start: from, end, text, masked: own, prose, figures, lists, topics };
  });
}

const known = new WeakMap<ReportData['sections'], { texts: string; sentences: readonly Sentence[] }>();

/** Every sentence of the six sections, in order; read once for a report, however many rules ask. */
export function sentencesOf({ sections }: ReportData): readonly Sentence[] {
  const texts = SECTION_IDS.map((id) => sections[id]).join('\u0000');
  const kept = known.get(sections);
  if (kept?.texts === texts) return kept.sentences;
  const sentences = SECTION_IDS.flatMap((id) => sectionSentences(id, sections[id]));
  known.set(sections, { texts, sentences });
  return sentences;
}

/** What the sentence is about at an offset. */
export function topicAt({ topics }: Sentence, offset: number): Topic {
  let topic: Topic = 'other';
  for (const [at, turned] of topics) {
    if (at > offset) break;
    topic = turned;
  }
  return topic;
}
