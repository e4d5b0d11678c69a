import { MASK } from './exclusions';
import { MYRIADS, parseNumeral } from './numerals';

/** A number as the text states it. Offsets are in the text that was read; `end` is behind the unit. */
export interface Figure {
  readonly start: number;
  /** Behind the last digit or numeral, before the unit. */
  readonly numberEnd: number;
  readonly end: number;
  readonly value: number;
  /** The least and the greatest that it can mean: the same, but for 余, 多, 近, 约. */
  readonly low: number;
  readonly high: number;
  /** 件, 条, 人次 …, '%' for a percentage, '' where none is written. */
  readonly unit: string;
  /** Digits behind the decimal point: what a percentage is rounded to. */
  readonly decimals: number;
}

const UNITS =
  '人次|场次|批次|件次|万元|亿元|大类|元|件|条|次|期|份|篇|起|例|宗|项|个|类|则|场|部|户|家|所|名|人|批|幅|张|册|处|台|套|字|页|辆|亩|公里|%|％';
const CHINESE = '[〇零一二两三四五六七八九十百千万亿]+';
/**
 * A Chinese numeral is a figure only before a unit: 统一, 一些 are none. Looked for first is what a figure begins with, for
 * all else would be tried at every character of the text.
 */
const FIGURE = new RegExp(
  `(?=[\\d〇零一二两三四五六七八九十百千万亿])(?<![\\d.〔#A-Za-z])(?:(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)[^\\S\\n]*([万亿](?!元))?[^\\S\\n]*([余多几])?[^\\S\\n]*(${UNITS})?|(?<![${'〇零一二两三四五六七八九十百千万亿唯统同专'}第每逐])(${CHINESE})[^\\S\\n]*([余多几])?[^\\S\\n]*(${UNITS}))(余|多(?![个种项方]))?`,
  'y',
);
/** 条 of 条例, 件 of 件次 …: the character belongs to the next word. */
const NOT_UNIT = /^(?:例|款|规|约|理)/;
const BEFORE = /(?:近|约|将近|大约|逾|超过|超|达到近)$/;
const AFTER = /^(?:左右|上下|以上|以下)/;

/** 500多 is 500 to 599, 1700余 is 1700 to 1799, 6余 is 6 or 7. */
function looseStep(value: number): number {
  let step = 1;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  return Math.max(1, step - 1);
}

function range(value: number, more: boolean, about: boolean): readonly [number, number] {
  if (more) return [value, value + looseStep(value)];
  if (about) return [value * 0.9, value * 1.1];
  return [value, value];
}

function figureOf(text: string, match: RegExpExecArray): Figure | undefined {
  const [
    whole,
    digits,
    myriad,
    more = '',
    unit = '',
    chinese,
    chineseMore = '',
    chineseUnit = '',
    late = '',
  ] = match;
  const written = digits ?? chinese ?? '';
  const parsed = parseNumeral(written);
  if (parsed === undefined) return undefined;
  // 1.2万 is 12000, and not what floating-point numbers make of it.
  const value = myriad === undefined ? parsed : Number((parsed * (MYRIADS[myriad] ?? 1)).toFixed(6));
  const start = match.index;
  const end = start + whole.length - (whole.length - whole.trimEnd().length);
  const takesUnit = !NOT_UNIT.test(text.slice(end, end + 1)) || (unit || chineseUnit) !== '条';
  if (!takesUnit && chinese !== undefined) return undefined;
  const about =
    BEFORE.test(text.slice(Math.max(0, start - 4), start)) || AFTER.test(text.slice(end, end + 2));
  const [low, high] = range(value, `${more}${chineseMore}${late}` !== '', about);
  return {
    start,
    numberEnd:
      start + written.length + (myriad === undefined ? 0 : whole.slice(written.length).indexOf(myriad) + 1),
    end: takesUnit ? end : start + written.length,
    value,
    low,
    high,
    unit: takesUnit ? (unit || chineseUnit).replace('％', '%') : '',
    decimals: /\.(\d+)$/.exec(written)?.[1]?.length ?? 0,
  };
}

/** Whether nothing but × stands between two offsets. */
const isTimes = (text: string, start: number, end: number): boolean =>
  end - start < 8 && /^\s*[×*xX]\s*$/.test(text.slice(start, end));

/** 12×5 is one figure of 60. */
function multiplied(text: string, figures: readonly Figure[]): Figure[] {
  const all: Figure[] = [];
  for (const figure of figures) {
    const last = all.at(-1);
    if (last === undefined || !isTimes(text, last.end, figure.start)) all.push(figure);
    else {
      const value = last.value * figure.value;
      all[all.length - 1] = { ...figure, start: last.start, value, low: value, high: value };
    }
  }
  return all;
}

/**
 * Every figure of a text whose exclusions are masked (maskedText), in order.
 *
 * @param numerals where the text's digits and numerals stand (marksIn), those masked among them
 */
export function figuresOf(masked: string, numerals: readonly number[]): Figure[] {
  const figures: Figure[] = [];
  let end = 0;
  for (const at of numerals) {
    if (at < end || masked.charAt(at) === MASK) continue;
    FIGURE.lastIndex = at;
    const match = FIGURE.exec(masked);
    if (match === null) continue;
    end = FIGURE.lastIndex;
    const figure = figureOf(masked, match);
    if (figure !== undefined) figures.push(figure);
  }
  return multiplied(masked, figures);
}

/** The figure with its offsets counted from `by` on. */
export function moved(figure: Figure, by: number): Figure {
  const { start, numberEnd, end, value, low, high, unit, decimals } = figure;
  // Written out: an object spread costs many times as much, and every figure of the text comes by here.
  return { start: start - by, numberEnd: numberEnd - by, end: end - by, value, low, high, unit, decimals };
}

/** Whether the figure is stated exactly, not as 余, 多, 近. */
export const isExact = (figure: Figure): boolean => figure.low === figure.high;
