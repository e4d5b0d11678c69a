import { foldLabel } from '@/report/fold';
import { TABLE_IDS } from '@/report/ids';
import { isNumberText } from '../find/sheet';
import { knownLabels } from './known-labels';

/** A label or a number of a table whose cells stand one after the other. */
export interface Token {
  readonly text: string;
  readonly isNumber: boolean;
  /** Index of its line. */
  readonly line: number;
}

/** Numbers at the end of a field, apart from its words and from each other by spaces. */
const WITH_NUMBERS = /^(.*?)((?:[ \u00A0\u3000]+(?:\d[\d,.]*|不适用|[-－—–/／]))+)$/u;
/** A field longer than this is a sentence, in which numbers are words of it. */
const LONGEST_LABEL = 120;

const SPACES = /[ \u00A0\u3000]+/u;
const KNOWN: ReadonlySet<string> = new Set(
  TABLE_IDS.flatMap((table) => knownLabels(table).map(({ text }) => foldLabel(text))),
);

/** 信息内容 本年制发件数 → two labels, as PDF viewers copy a row; words apart that are no labels stay together. */
function labelsIn(text: string): string[] {
  const words = text.split(SPACES);
  return words.length > 1 && words.every((word) => KNOWN.has(foldLabel(word))) ? words : [text];
}

/** 一、本年新收… 3 0 0 → the label and its numbers. A field of numbers alone is parted into them. */
function fieldTokens(field: string): string[] {
  const text = field.trim();
  const all = text.split(SPACES);
  if (all.every(isNumberText)) return all;
  const parted = text.length > LONGEST_LABEL ? null : WITH_NUMBERS.exec(text);
  if (parted === null) return labelsIn(text);
  const numbers = (parted[2] ?? '').trim().split(SPACES);
  return [...labelsIn((parted[1] ?? '').trim()), ...numbers];
}

/** The tokens of lines from `from` up to `to`. */
export function tokensOf(lines: readonly string[], from: number, to: number): Token[] {
  return lines.slice(from, to).flatMap((line, at) =>
    line
      .split('\t')
      .filter((field) => field.trim() !== '')
      .flatMap(fieldTokens)
      .map((text) => ({ text, isNumber: isNumberText(text), line: from + at })),
  );
}
