import { SECTION_IDS, type SectionId } from '../ids';
import type { ReportData } from '../report';
import type { Source } from '../text/source';
import { sectionSources } from '../text/sources';
import { type Figure, figuresOf, moved } from './figure';
import { foldSigns } from './fold-text';
import type { ListReading } from './lists/list-reading';
import { readLists } from './lists/read-lists';
import { maskedText } from './masked-text';
import { SectionTopics } from './section-topics';
import type { Topic, Turn } from './topics';

/**
 * A sentence together with those that go on with it: what its figures count, and which of them make up a list, is read
 * over the whole of it. Every offset in it counts from its start, which is `start` in the section's text.
 */
export class Passage {
  constructor(
    readonly section: SectionId,
    readonly start: number,
    readonly end: number,
    /** With digits, letters and brackets folded (foldFigures). */
    readonly text: string,
    /** False of something pasted, too long for a passage: nothing is read in it. */
    readonly prose: boolean,
    readonly figures: readonly Figure[],
    readonly lists: readonly ListReading[],
    /** Whether it holds a word without which nothing is denied: 未, 无, 没有, 零, 不收. */
    readonly mayDeny: boolean,
    private readonly about: SectionTopics,
    private readonly index: number,
  ) {}

  private told: Map<(text: string) => boolean, boolean> | undefined;

  /** What a question says of the text, asked only the first time: several rules ask the same for every figure. */
  once(question: (text: string) => boolean): boolean {
    this.told ??= new Map();
    const known = this.told.get(question);
    if (known !== undefined) return known;
    const says = question(this.text);
    this.told.set(question, says);
    return says;
  }

  /** Where the topic turns: offset and topic, the first at 0. */
  get topics(): readonly Turn[] {
    return this.about.turnsAt(this.index);
  }
}

/** ； ends a sentence and no passage. */
const SEMICOLONS: ReadonlySet<string> = new Set([';', '；']);
/** 。其中 goes on with the sentence before it; so does a paragraph broken after 、 or ， (a page break in the file). */
const GOES_ON = /^[^\S\n]*(?:其中|包括|分别)/;
const BROKEN = /[、，,；;：:]/;

/** What a passage that goes on begins with. */
const MAY_GO_ON = ' \t\r\u00A0\u2002\u2003其包分';

/** The last character before `to` that is no white space, looked for from `from` on; `known` where there is none. */
function lastSolid(text: string, from: number, to: number, known: string): string {
  for (let at = to - 1; at >= from; at--) if (!/\s/.test(text.charAt(at))) return text.charAt(at);
  return known;
}

const goesOn = (text: string, from: number): boolean =>
  MAY_GO_ON.includes(text.charAt(from)) && GOES_ON.test(text.slice(from, from + 7));

/** Behind which offsets the passages end. */
function cuts(text: string, stops: readonly number[]): number[] {
  const ends: number[] = [];
  let from = 0;
  let last = '';
  for (let next = 0; next < stops.length; next++) {
    const index = stops[next] ?? 0;
    const mark = text.charAt(index);
    if (SEMICOLONS.has(mark)) continue;
    if (mark === '\n') {
      last = lastSolid(text, from, index, last);
      from = index;
      // White space alone is no passage: it goes with the next one.
      if (last === '' || BROKEN.test(last)) continue;
    } else if (mark === '。' && goesOn(text, index + 1)) continue;
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

/** The figures of a section, handed out passage by passage, with the masked words that they were read from. */
class FigureReader {
  private readonly masked: string;
  private readonly figures: readonly Figure[];
  private next = 0;

  constructor(text: string, numerals: readonly number[]) {
    this.masked = maskedText(text, numerals);
    this.figures = figuresOf(this.masked, numerals);
  }

  /** Those of the stretch that begins where the last one ended, with offsets from its start. */
  figuresIn(start: number, end: number): readonly Figure[] {
    const from = this.next;
    while ((this.figures[this.next]?.start ?? end) < end) this.next += 1;
    if (from === this.next) return NO_FIGURES;
    return this.figures.slice(from, this.next).map((figure) => moved(figure, start));
  }

  /** The words of a stretch as figures are read in them. */
  maskedIn(start: number, end: number): string {
    return this.masked.slice(start, end);
  }
}

const NO_FIGURES: readonly Figure[] = [];
const NO_LISTS: readonly ListReading[] = [];

function sectionPassages(section: SectionId, source: Source): Passage[] {
  const folded = foldSigns(source.brackets);
  const { marks } = source;
  const ends = cuts(folded, marks.ends);
  const reader = new FigureReader(folded, marks.numerals);
  const topics = new SectionTopics(folded, FIRST_TOPIC[section] ?? 'other', ends);
  const passages: Passage[] = [];
  let start = 0;
  let denial = 0;
  for (const [index, end] of ends.entries()) {
    const all = reader.figuresIn(start, end);
    const prose = end - start <= LENGTH_LIMIT && all.length <= FIGURE_LIMIT;
    const figures = prose ? all : NO_FIGURES;
    const text = folded.slice(start, end);
    const lists = figures.length < 2 ? NO_LISTS : readLists(reader.maskedIn(start, end), text, figures);
    const from = denial;
    while ((marks.denials[denial] ?? end) < end) denial += 1;
    const mayDeny = denial > from;
    passages.push(new Passage(section, start, end, text, prose, figures, lists, mayDeny, topics, index));
    start = end;
  }
  return passages;
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
    return source === undefined || source.text === '' ? [] : sectionPassages(id, source);
  });
  known.set(sources, passages);
  return passages;
}
