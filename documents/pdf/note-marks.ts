import { isNoteMark, NOTE_MARK } from '../note-mark';
import type { Glyph, Page, Rule } from './page';

/** A raised sign is smaller than what it stands at, and its base line is off by more. In parts of that one's size. */
const SMALLER = 0.9;
const OFF = 0.1;
/** Further off than this it stands on another line. */
const OTHER_LINE = 0.75;
/** So near it stands at the word, in parts of the word's size. */
const NEAR = 0.25;

const DIGIT = /^[\d０-９]$/;
const OF_A_MARK = /^[\d０-９[\]［］()（）〔〕]$/;

/** A note's mark with the signs that it stands at. */
interface Marked {
  readonly word: readonly Glyph[];
  readonly signs: Glyph[];
}

function isSmallBeside(word: Glyph, sign: Glyph): boolean {
  const off = Math.abs(word.baseline - sign.baseline);
  return sign.size < word.size * SMALLER && off > word.size * OFF && off < word.size * OTHER_LINE;
}

const isAlike = (left: Glyph, right: Glyph): boolean =>
  Math.abs(left.baseline - right.baseline) < left.size * OFF &&
  Math.abs(left.size - right.size) < left.size * OFF;

const touches = (left: Glyph, right: Glyph): boolean =>
  Math.abs(right.x0 - left.x1) < Math.max(left.size, right.size) * NEAR;

/** Whether a line is drawn between two signs: then they stand in two cells. */
const isParted = (left: Glyph, right: Glyph, rules: readonly Rule[]): boolean =>
  rules.some(
    ({ horizontal, at, from, to }) =>
      !horizontal &&
      at > (left.x0 + left.x1) / 2 &&
      at < (right.x0 + right.x1) / 2 &&
      from < left.baseline &&
      to > left.baseline - left.size,
  );

/** Finds signs by where they end or begin; a page holds too many to compare each with each. */
class Places {
  private readonly found = new Map<string, Glyph[]>();

  constructor(glyphs: readonly Glyph[], end: 'x0' | 'x1') {
    for (const glyph of glyphs) {
      const key = this.key(glyph[end], glyph.baseline);
      this.found.set(key, [...(this.found.get(key) ?? []), glyph]);
    }
  }

  private key(x: number, y: number): string {
    return `${Math.round(x / 16)},${Math.round(y / 16)}`;
  }

  /** Signs that end (or begin) within two steps of a place. */
  near(x: number, y: number): Glyph[] {
    const steps = [-1, 0, 1];
    return steps.flatMap((right) =>
      steps.flatMap((down) => this.found.get(this.key(x + right * 16, y + down * 16)) ?? []),
    );
  }
}

/** No word that a mark is told with is longer. */
const LONGEST_WORD = 12;

/** The signs of one word from one of them on, to the left or to the right, in reading order. */
function wordFrom(sign: Glyph, places: Places, side: 'left' | 'right'): Glyph[] {
  const word = [sign];
  for (let last = sign; word.length < LONGEST_WORD; ) {
    const from = last;
    const x = side === 'left' ? from.x0 : from.x1;
    const next = places.near(x, from.baseline).find((other) => {
      const [before, behind] = side === 'left' ? [other, from] : [from, other];
      return before.x0 < behind.x0 && isAlike(before, behind) && touches(before, behind);
    });
    if (next === undefined) break;
    if (side === 'left') word.unshift(next);
    else word.push(next);
    last = next;
  }
  return word;
}

/** Raised signs, put together by the word that they stand behind, or directly before. */
function candidates({ glyphs, rules }: Page): Marked[] {
  const signs = glyphs.filter(({ turn, text }) => turn === 0 && text !== ' ');
  const [ends, begins] = [new Places(signs, 'x1'), new Places(signs, 'x0')];
  const open = new Map<Glyph, Marked>();
  const found: Marked[] = [];
  for (const sign of signs.filter(({ text }) => OF_A_MARK.test(text)).sort((a, b) => a.x0 - b.x0)) {
    const left = ends
      .near(sign.x0, sign.baseline)
      .filter((other) => other !== sign && other.x0 < sign.x0 && touches(other, sign));
    const begun = left.flatMap((other) => (isAlike(other, sign) ? (open.get(other) ?? []) : []))[0];
    const host = left.find((other) => isSmallBeside(other, sign) && !isParted(other, sign, rules));
    if (begun !== undefined) begun.signs.push(sign);
    const mark =
      begun ?? (host === undefined ? undefined : { word: wordFrom(host, ends, 'left'), signs: [sign] });
    if (mark === undefined) continue;
    if (begun === undefined) found.push(mark);
    open.set(sign, mark);
  }
  return [...found, ...leading(signs, open, begins, rules)];
}

/** Raised digits with nothing before them and a number right behind them. */
function leading(
  signs: readonly Glyph[],
  taken: ReadonlyMap<Glyph, Marked>,
  begins: Places,
  rules: readonly Rule[],
): Marked[] {
  return signs
    .filter((sign) => DIGIT.test(sign.text) && !taken.has(sign))
    .flatMap((sign): Marked[] => {
      const host = begins
        .near(sign.x1, sign.baseline)
        .find(
          (other) =>
            DIGIT.test(other.text) &&
            other.x0 > sign.x0 &&
            touches(sign, other) &&
            isSmallBeside(other, sign) &&
            !isParted(sign, other, rules),
        );
      return host === undefined ? [] : [{ word: wordFrom(host, begins, 'right'), signs: [sign] }];
    });
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');

/** A mark as it is told of: the word that it stood at, and behind it the mark in brackets. */
const told = ({ word, signs }: Marked): string =>
  `${textOf(word)}[${textOf(signs).replace(/[^\d０-９]/g, '')}]`;

/**
 * Takes the marks of notes out of a page, each told of with its word (12[1]): digits smaller than the word they stand at
 * and off its line. 12 with a raised 1 would be read as 121. What a machine recognised on a scan has no sizes to go by,
 * and is left as it is.
 */
export function withoutNoteMarks(page: Page): Page {
  const marked = page.recognised
    ? []
    : candidates(page).filter(({ word, signs }) => isNoteMark(textOf(word), textOf(signs)));
  if (marked.length === 0) return page;
  const taken = new Set(marked.flatMap(({ signs }) => signs));
  return {
    ...page,
    glyphs: page.glyphs.filter((glyph) => !taken.has(glyph)),
    unprinted: [...page.unprinted, ...marked.map((one) => ({ raw: told(one), why: NOTE_MARK }))],
  };
}
