import { withoutSpace } from '../fold';
import type { Figure } from './figure';
import type { Passage } from './passages';
import { type Topic, topicAt } from './topics';

/** A figure with the words about it, white space removed. */
export interface Statement {
  readonly passage: Passage;
  readonly figure: Figure;
  readonly index: number;
  /** What the passage is about where the figure stands. */
  readonly topic: Topic;
  /** From the last mark between clauses (or the figure before) to the figure; two clauses where the last says only 共. */
  readonly lead: string;
  /** From the unit to the next mark. */
  readonly trail: string;
  /** The trail runs into the next figure without a mark between. */
  readonly runsOn: boolean;
  /** The whole whose part it is listed as, an index of the passage's figures; undefined where it is none. */
  readonly partOf: number | undefined;
}

const MARK = /[，,；;：:。(（)）=+]/;
/** Says nothing of what is counted. No two ways to read the same words: it runs over any text, at every keystroke. */
export const FILLER =
  '(?:[共计合总累为是有达到的了约近均各则已经数量]|案件|办件|信件|件(?=数)|事项申请|情况)*';
const ONLY_FILLER = new RegExp(`^${FILLER}$`);

/** 公开（含部分公开）: one thing with another, not a name and its note. */
const WITH = /[(（](?:含|包括|包含)([^()（）\d]{1,12})[)）]/g;
const OPEN_BRACKET = /(?:[，,；;、。：:]|分别)[^，,；;、。：:()（）]*[(（]$/;
/** 分别作了不予公开（2件）: every name has its own figure behind it. */
const DIVIDED_AS = /^.*分别(?:作了?|作出|做出|给予|予以(?=不)|为|是)?/;

function leadOf(gap: string, afterFigure: boolean): string {
  const tight = withoutSpace(gap);
  const text = /[含包]/.test(tight) ? tight.replace(WITH, '和$1') : tight;
  // 无法提供（7件）: the name stands before the bracket.
  if (afterFigure && OPEN_BRACKET.test(text))
    return (text.slice(0, -1).split(MARK).at(-1) ?? '').replace(DIVIDED_AS, '');
  const clauses = text.split(MARK);
  const last = clauses.at(-1) ?? '';
  const previous = clauses.at(-2);
  // The first clause behind a figure belongs to that figure: 3件予以公开，1件部分公开.
  const free = clauses.length > (afterFigure ? 2 : 1);
  const mark = text.charAt(text.length - last.length - 1);
  const goesOn =
    last === '' ? !/[；;。]/.test(mark) && !(afterFigure && /[，,]/.test(mark)) : !/[；;]/.test(mark);
  return free && goesOn && ONLY_FILLER.test(last) && previous !== undefined ? `${previous}${last}` : last;
}

function trailOf(text: string): { trail: string; ended: boolean } {
  const all = withoutSpace(text);
  const end = all.search(/[，,；;：:。、！？!?(（)）=+]/);
  return end === -1 ? { trail: all, ended: false } : { trail: all.slice(0, end), ended: true };
}

const ONLY_MARKS = /^[\s、,，和及与]*$/;

const gapBefore = ({ text, figures }: Passage, index: number): string =>
  text.slice(figures[index - 1]?.end ?? 0, figures[index]?.start ?? 0);

/** 予以公开、部分公开、不予公开分别为3件、1件、1件: the name that the figure belongs to. */
function dividedName(passage: Passage, index: number): string | undefined {
  let first = index;
  while (first > 0 && ONLY_MARKS.test(gapBefore(passage, first))) first -= 1;
  const words = withoutSpace(gapBefore(passage, first));
  const at = Math.max(words.lastIndexOf('分别'), words.lastIndexOf('依次'));
  // 分别为：予以公开74件 divides nothing: each has its own name.
  if (at === -1 || !/^(?:分别|依次)(?:各?[为是有达]|共计?|公开|发布|办理)*$/.test(words.slice(at)))
    return undefined;
  const names = (words.slice(0, at).split(MARK).at(-1) ?? '').split(/[、和及与]/);
  let last = index;
  while (last + 1 < passage.figures.length && ONLY_MARKS.test(gapBefore(passage, last + 1))) last += 1;
  return names.length === last - first + 1 ? (names[index - first] ?? '') : '';
}

/** The words about the figure at an index of a passage. */
export function statementAt(passage: Passage, index: number): Statement | undefined {
  const figure = passage.figures[index];
  if (figure === undefined) return undefined;
  const from = passage.figures[index - 1]?.end ?? 0;
  const next = passage.figures[index + 1];
  const { trail, ended } = trailOf(passage.text.slice(figure.end, next?.start ?? passage.text.length));
  const list = passage.lists.find(({ parts }) => parts.includes(index));
  return {
    passage,
    figure,
    index,
    topic: topicAt(passage, figure.start),
    lead: dividedName(passage, index) ?? leadOf(passage.text.slice(from, figure.start), index > 0),
    trail,
    runsOn: next !== undefined && !ended,
    partOf: list?.whole,
  };
}

const CLAUSE_MARKS: ReadonlySet<number> = new Set(
  Array.from('，,；;。\n：:(（)）', (mark) => mark.charCodeAt(0)),
);
/** A Han character, as nearly all are, is none: told without a look at the set. */
const isClauseMark = (unit: number): boolean => (unit < 0x4e00 || unit >= 0xff00) && CLAUSE_MARKS.has(unit);
const CLAUSE_END = /[，,；;。！？!?（()）\n]/g;

/** The clause that holds the figure: offsets in the passage. */
export function clauseAround({ text }: Passage, figure: Figure): { start: number; end: number } {
  let start = figure.start;
  while (start > 0 && !isClauseMark(text.charCodeAt(start - 1))) start -= 1;
  while (start < text.length && /\s/.test(text.charAt(start))) start += 1;
  CLAUSE_END.lastIndex = figure.end;
  const mark = CLAUSE_END.exec(text);
  return { start, end: mark === null ? text.trimEnd().length : mark.index };
}
