import { chineseNumeral } from '../../claims/numerals';
import type { Facts } from './facts';

/**
 * A sentence's pattern: `[one|another|]` is a choice, `{new}` a figure that something else in the report must agree with,
 * `{~calls}` one that nothing need agree with. Choices may stand in each other.
 */
export type Pattern = string;

/** A sentence, with each of its figures: the fact stated, and whether a change of it is to be found. */
export interface Sentence {
  readonly pattern: Pattern;
  readonly pieces: readonly (string | { readonly fact: string; readonly bound: boolean })[];
}

/** Where the bracket that opens at `from` closes. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    if (pattern[at] === '[') depth += 1;
    if (pattern[at] === ']' && --depth === 0) return at;
  }
  throw new Error(`not closed: ${pattern}`);
}

/** The choices of a bracket's inside, those of brackets within it left alone. */
function choices(inside: string): string[] {
  const all = [''];
  let depth = 0;
  for (const char of inside) {
    if (char === '[') depth += 1;
    if (char === ']') depth -= 1;
    if (char === '|' && depth === 0) all.push('');
    else all[all.length - 1] += char;
  }
  return all;
}

/** The pattern with each choice made; `pick` gives the next number to choose by. */
function chosen(pattern: Pattern, pick: () => number): string {
  const open = pattern.indexOf('[');
  if (open === -1) return pattern;
  const close = closing(pattern, open);
  const all = choices(pattern.slice(open + 1, close));
  const one = all[pick() % all.length] ?? '';
  return pattern.slice(0, open) + chosen(one + pattern.slice(close + 1), pick);
}

/** How many sentences a pattern makes. */
export function count(pattern: Pattern): number {
  const open = pattern.indexOf('[');
  if (open === -1) return 1;
  const close = closing(pattern, open);
  const inside = choices(pattern.slice(open + 1, close)).reduce((sum, one) => sum + count(one), 0);
  return inside * count(pattern.slice(close + 1));
}

export function sentenceOf(pattern: Pattern, pick: () => number): Sentence {
  const pieces = chosen(pattern, pick)
    .split(/(\{~?\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, loose, fact] = /^\{(~?)(\w+)\}$/.exec(piece) ?? [];
      return fact === undefined ? piece : { fact, bound: loose === '' };
    });
  return { pattern, pieces };
}

/** Ways to write a number: plain, full-width, in Chinese, set off by spaces. */
const STYLES = {
  plain: (value: number) => String(value),
  wide: (value: number) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  chinese: (value: number) => (Number.isInteger(value) ? chineseNumeral(value) : String(value)),
  spaced: (value: number) => ` ${value} `,
} as const;
export type Style = keyof typeof STYLES;

/** Written with one decimal, in digits. */
const IN_PERCENT = /(?:Rate|Share)$/;

/** The facts as the sentence states them; `told` gives what it says in place of a fact. */
export const written = (
  { pieces }: Sentence,
  facts: Facts,
  style: Style,
  told: (at: number, value: number) => number = (_, value) => value,
): string =>
  pieces
    .map((piece, at) => {
      if (typeof piece === 'string') return piece;
      const value = told(at, facts[piece.fact] ?? Number.NaN);
      return IN_PERCENT.test(piece.fact) ? value.toFixed(1) : STYLES[style](value);
    })
    .join('');
