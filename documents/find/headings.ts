import { foldLabel } from '@/report/fold';
import type { Form } from '@/report/forms/form';
import type { SectionId } from '@/report/ids';
import type { Line } from './lines';
import { type LabelKey, labelKey, likeness } from './similarity';

/** A heading among the lines. `rest` is what follows it in the same line (六、其他需要报告的事项：无). */
export interface Heading {
  /** Index among the lines. */
  readonly line: number;
  /** Null where it looks like a heading of its own but is none of the form's. */
  readonly section: SectionId | null;
  readonly text: string;
  readonly rest: string;
}

const LONGEST_HEADING = 40;
const NUMERALS = '一二三四五六七八九十';
const CHINESE_NUMBER = new RegExp(`^([${NUMERALS}])\\s*[、.．，,]`);
const ARABIC_NUMBER = /^(\d{1,2})\s*[、.．]/;
const BRACKETED = new RegExp(`^[(（]([${NUMERALS}])[)）]`);
const SENTENCE = /[。；;！？]./;

/** How alike a line must be to a heading: by its own words, with the right number, and where that section is due. */
const ENOUGH = { words: 0.8, numbered: 0.6, due: 0.35, unnumbered: 1 };

type Sections = Form['sections'];

const wordsOnly = (text: string) => ({ ...labelKey(text), mark: '' });

/** A form's headings, ready to be compared: every line of a document is, with each. */
interface PreparedHeading {
  readonly id: SectionId;
  readonly key: LabelKey;
  readonly folded: string;
}
const PREPARED = new WeakMap<Sections, readonly PreparedHeading[]>();

function prepared(sections: Sections): readonly PreparedHeading[] {
  const headings =
    PREPARED.get(sections) ??
    sections.map(({ id, heading }) => ({ id, key: wordsOnly(heading), folded: foldLabel(heading) }));
  PREPARED.set(sections, headings);
  return headings;
}

/** The number before a heading: 一、 → 1; 0 where there is none. */
function chineseNumber(text: string): number {
  const numeral = CHINESE_NUMBER.exec(text)?.[1];
  return numeral === undefined ? 0 : NUMERALS.indexOf(numeral) + 1;
}

/** 1. and （一） are how lists are numbered: they head a section only in its turn, and in nearly its words. */
function listThreshold(number: number, section: number, due: number): number {
  return number === section && section === due ? ENOUGH.words : Number.POSITIVE_INFINITY;
}

/** The number of a list's item: 3. or （三） → 3; 0 where there is none. */
function listNumber(text: string): number {
  const bracketed = BRACKETED.exec(text)?.[1];
  if (bracketed !== undefined) return NUMERALS.indexOf(bracketed) + 1;
  return Number(ARABIC_NUMBER.exec(text)?.[1] ?? 0);
}

function threshold(text: string, section: number, due: number): number {
  const listed = listNumber(text);
  if (listed > 0) return listThreshold(listed, section, due);
  const number = chineseNumber(text);
  if (number === 0) return ENOUGH.unnumbered;
  if (number !== section) return ENOUGH.words;
  return section === due ? ENOUGH.due : ENOUGH.numbered;
}

/** The section that a short line is the heading of, or null. `due` is the number of the section that comes next. */
function headedSection(text: string, sections: Sections, due: number): SectionId | null {
  if (text.length > LONGEST_HEADING || SENTENCE.test(text)) return null;
  const isNumbered = chineseNumber(text) > 0 || listNumber(text) > 0;
  if (/^[(（]/.test(text) && !isNumbered) return null;
  const key = wordsOnly(text);
  const scored = prepared(sections)
    .map((section, index) => ({
      id: section.id,
      score: isNumbered ? likeness(key, section.key) : Number(key.words === section.key.words),
      enough: threshold(text, index + 1, due),
    }))
    .filter((candidate) => candidate.score >= candidate.enough)
    .sort((a, b) => b.score - a.score);
  return scored[0]?.id ?? null;
}

/** How many characters of the line make up exactly this heading, which it opens with. */
function headingLength(text: string, wanted: string): number {
  for (let end = 1; end <= Math.min(text.length, LONGEST_HEADING); end += 1) {
    if (foldLabel(text.slice(0, end)) === wanted) return end;
  }
  return 0;
}

/** A heading with text behind it in the same line: set apart by a sign or a space, else it is a sentence. */
function runIn(text: string, sections: Sections): { section: SectionId; length: number } | null {
  const opening = foldLabel(text.slice(0, LONGEST_HEADING));
  for (const section of prepared(sections)) {
    const length = opening.startsWith(section.folded) ? headingLength(text, section.folded) : 0;
    if (length > 0 && /^[\s：:。，,.]/.test(text.slice(length))) return { section: section.id, length };
  }
  return null;
}

const restAfter = (text: string, heading: number): string =>
  text.slice(heading).replace(/^[\s：:。，,.]+/, '');

function headingAt(line: Line, index: number, sections: Sections, due: number): Heading | null {
  const opening = runIn(line.text, sections);
  if (opening !== null) {
    const text = line.text.slice(0, opening.length);
    return { line: index, section: opening.section, text, rest: restAfter(line.text, opening.length) };
  }
  const section = headedSection(line.text, sections, due);
  if (section !== null) return { line: index, section, text: line.text, rest: '' };
  const isOwn = chineseNumber(line.text) === due && due > 1 && line.text.length <= 30;
  return isOwn && !/[，。；：]/.test(line.text)
    ? { line: index, section: null, text: line.text, rest: '' }
    : null;
}

/** Drops a table of contents: headings without a line between them, before section 1 is headed again. */
function withoutContents(headings: readonly Heading[]): Heading[] {
  const firsts = headings.flatMap((heading, at) => (heading.section === '1' ? [at] : []));
  const real = firsts.at(-1) ?? 0;
  const listed = headings.slice(0, real);
  const isContents = listed.every(
    (heading, at) => at === 0 || heading.line - (listed[at - 1]?.line ?? 0) === 1,
  );
  return firsts.length > 1 && isContents ? headings.slice(real) : [...headings];
}

/** The section headings among the lines, in reading order; see `Heading` for what is none of the form's. */
export function findHeadings(lines: readonly Line[], sections: Sections): Heading[] {
  return markedHeadings(lines, sections) ?? headingsByWords(lines, sections);
}

/** The headings of a file of our own, each of the form's once and in order; null where any of them went missing. */
function markedHeadings(lines: readonly Line[], sections: Sections): Heading[] | null {
  const marked = lines.flatMap(({ mark, text }, line) =>
    sections.some(({ id }) => id === mark) ? [{ line, mark, text }] : [],
  );
  const isWhole =
    marked.length === sections.length && sections.every(({ id }, at) => marked[at]?.mark === id);
  if (!isWhole) return null;
  return marked.map(({ line, text }, at) => {
    const opening = runIn(text, sections);
    const section = sections[at]?.id ?? null;
    return opening === null || opening.section !== section
      ? { line, section, text, rest: '' }
      : { line, section, text: text.slice(0, opening.length), rest: restAfter(text, opening.length) };
  });
}

function headingsByWords(lines: readonly Line[], sections: Sections): Heading[] {
  const found = headingsInTurn(lines, sections);
  const misnumbered = headingsInOtherNumbers(lines, sections);
  return sectionsAmong(misnumbered) > sectionsAmong(found) ? misnumbered : found;
}

const sectionsAmong = (headings: readonly Heading[]): number =>
  new Set(headings.flatMap(({ section }) => section ?? [])).size;

/**
 * The headings under numbers that are not theirs, as a word processor saves automatic ones as a web page (1.主动公开政府信息情况
 * for 二、…): in the form's very words, nearly all of them, each once and in order. Else none: a report's own list may say one of them.
 */
function headingsInOtherNumbers(lines: readonly Line[], sections: Sections): Heading[] {
  const found = lines.flatMap(({ text }, line): Heading[] => {
    if (text.length > LONGEST_HEADING || listNumber(text) === 0) return [];
    const { words } = wordsOnly(text);
    const own = prepared(sections).find(({ key }) => key.words === words);
    return own === undefined ? [] : [{ line, section: own.id, text, rest: '' }];
  });
  const isInOrder = found.every(
    ({ section }, at) => at === 0 || Number(section) > Number(found[at - 1]?.section),
  );
  return isInOrder && found.length >= sections.length - 1 ? found : [];
}

function headingsInTurn(lines: readonly Line[], sections: Sections): Heading[] {
  const found: Heading[] = [];
  let due = 1;
  lines.forEach((line, index) => {
    const heading = headingAt(line, index, sections, due);
    if (heading === null) return;
    found.push(heading);
    due = heading.section === null ? due + 1 : Number(heading.section) + 1;
  });
  return withoutContents(found);
}
