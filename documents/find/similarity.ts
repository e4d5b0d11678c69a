import { foldLabel, foldWording } from '@/report/fold';
import { simplified } from './traditional';

/** Longer texts are no labels; comparing them would only cost time. */
const LONGEST_LABEL = 80;
/** What of a cell is looked at, spaces included. */
const LONGEST_CELL = 400;
/** Texts that differ in their own numbers (第（五）项, 第（六）项; 三类, 四类) are different labels, however alike. */
const OTHER_NUMBER_CAP = 0.5;
/** A label's list mark counts a little: it tells （七）总计 from 总计. */
const MARK_WEIGHT = 0.1;

const LIST_MARK =
  /^(?:第?[(（]?([0-9]+|[一二三四五六七八九十]+)[)）](?:[、.．])?|([0-9]+|[一二三四五六七八九十]+)[、.．])/;
const NUMERALS = /[0-9一二三四五六七八九十]/g;

/** A label prepared for comparing: its list mark apart from its words, both folded. */
export interface LabelKey {
  readonly mark: string;
  readonly words: string;
  readonly numerals: string;
}

/** Takes a label apart: 「1. 属于国家秘密」 → mark 1, words 属于国家秘密. */
export function labelKey(text: string): LabelKey {
  const folded = simplified(foldWording(text.slice(0, LONGEST_CELL)).slice(0, LONGEST_LABEL + 1));
  const mark = LIST_MARK.exec(folded);
  const rest = mark === null ? folded : folded.slice(mark[0].length);
  const words = foldLabel(rest === '' ? folded : rest);
  return { mark: mark?.[1] ?? mark?.[2] ?? '', words, numerals: (words.match(NUMERALS) ?? []).join('') };
}

/** Levenshtein's distance: how many signs to insert, remove or replace. */
export function editDistance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[right.length] ?? 0;
}

/** How many signs both have, in whatever order: 结果正确 and 结果纠正 share three of four. */
function sharedSigns(left: string, right: string): number {
  const rest = Array.from(right);
  return Array.from(left).filter((sign) => {
    const at = rest.indexOf(sign);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

function wordsAlike(left: string, right: string): number {
  if (left === right) return 1;
  const longer = Math.max(left.length, right.length);
  const shorter = Math.min(left.length, right.length);
  if (longer > LONGEST_LABEL || shorter * 3 < longer) return 0;
  const inOrder = 1 - editDistance(left, right) / longer;
  const inAnyOrder = (2 * sharedSigns(left, right)) / (left.length + right.length);
  return (inOrder + inAnyOrder) / 2;
}

/**
 * How alike two labels are, 0 to 1. The words count most; half by their order, half by their signs, so that one
 * character mistaken or moved leaves a label recognisable. 1 only where words and list mark are the same.
 */
export function likeness(left: LabelKey, right: LabelKey): number {
  if (left.words === '' || right.words === '') return 0;
  const alike = wordsAlike(left.words, right.words);
  const words = left.numerals === right.numerals ? alike : Math.min(alike, OTHER_NUMBER_CAP);
  return words * (1 - MARK_WEIGHT) + (left.mark === right.mark ? MARK_WEIGHT : 0);
}
