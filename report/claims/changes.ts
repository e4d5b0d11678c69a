import { type Figure, isExact } from './figure';
import type { Passage } from './passages';
import { tolerance } from './percentages';

/** A change stated in percent, and what it is by the figures beside it. */
export interface Change {
  readonly figure: Figure;
  readonly from: Figure;
  readonly due: number;
}

/** 比2022年的24件增加6件，同比增长20%: what stands before the earlier figure, between both, and before the percentage. */
const BESIDE = /(?:比|较|由|从|与)[^，,；;。]{0,16}$/;
const CHANGED = /增|减|降|升|多|少|下滑/;
const IN_PERCENT =
  /(?:增长|增加|上升|提高|下降|减少|降低|增幅|降幅|升幅|下滑)(?:了|率|幅度)?(?:为|达|约)?(?:了)?\s*$/;
const TO = /(?:增|降|减|升|提高)(?:加|少|长)?[至到为]/;

/** The change in percent by two figures: the earlier one and the later one, or the difference. */
function dueOf(from: Figure, next: Figure, gap: string): number {
  const change = TO.test(gap) ? Math.abs(next.value - from.value) : next.value;
  return (change / from.value) * 100;
}

/** 合计87条，上年为58条，同比增长50%: the later figure first. */
const LAST_YEAR =
  /^[^，,；;。]{0,6}[，,(（][^，,；;。]{0,6}(?:上(?:一)?年度?|去年|20\d{2}年度?)[^，,；;。增减升降少多]{0,8}$/;

function laterFirst({ text, figures }: Passage, at: number): Change[] {
  const [now, from, figure] = [figures[at - 2], figures[at - 1], figures[at]];
  if (figure?.unit !== '%' || now === undefined || from === undefined || from.value === 0) return [];
  if (now.unit !== from.unit || now.unit === '%' || ![now, from, figure].every(isExact)) return [];
  const [gap, last] = [text.slice(now.end, from.start), text.slice(from.end, figure.start)];
  if (!LAST_YEAR.test(gap) || /[。；;\d]/.test(last) || last.length > 16 || !IN_PERCENT.test(last)) return [];
  const due = (Math.abs(now.value - from.value) / from.value) * 100;
  return Math.abs(due - figure.value) < tolerance(figure) ? [] : [{ figure, from, due }];
}

const YEAR_BEFORE = '(?:上(?:一)?年度?|去年|20\\d{2}年度?)';
/** 185件，同比减少26件: the change itself, and no earlier figure. */
const CHANGED_BY = new RegExp(
  `^[^，,；;。\\d]{0,6}[，,]\\s*(?:同比|(?:比|较)(?:${YEAR_BEFORE})?)(?:同期)?(增加|增长|上升|多|减少|下降|降低|少)了?\\s*$`,
);
/** 30件，比2022年的24件 · 增加6件. */
const BESIDE_LAST = new RegExp(
  `^[^，,；;。\\d]{0,6}[，,]\\s*(?:同)?(?:比|较)(?:${YEAR_BEFORE})(?:同期)?(?:收到|受理)?的?\\s*$`,
);
const BY = /^(增加|增长|多|减少|下降|少)了?\s*$/;
const isLess = (word: string | undefined) => /减|降|少/.test(word ?? '');

/** 29件，其中自然人26件、企业3件，比上年减少4件: the change is of any figure told before. */
const isExplained = (
  earlier: readonly Figure[],
  { unit }: Figure,
  fitsIt: (one: Figure) => boolean,
): boolean => earlier.some((one) => one.unit === unit && fitsIt(one));

const fits = (by: Figure, from: number, figure: Figure): boolean =>
  from > 0 && Math.abs((by.value / from) * 100 - figure.value) < tolerance(figure);

/** 185件，同比减少26件，降幅12.3%: of the 211 that there were. */
function changedBy({ text, figures }: Passage, at: number): Change[] {
  const [now, by, figure] = [figures[at - 2], figures[at - 1], figures[at]];
  if (figure?.unit !== '%' || now === undefined || by === undefined || now.unit !== by.unit) return [];
  if (now.unit === '%' || ![now, by, figure].every(isExact)) return [];
  const [, word] = CHANGED_BY.exec(text.slice(now.end, by.start)) ?? [];
  const last = text.slice(by.end, figure.start);
  if (word === undefined || /[。；;\d]/.test(last) || last.length > 10 || !IN_PERCENT.test(last)) return [];
  const before = (one: Figure) => (isLess(word) ? one.value + by.value : one.value - by.value);
  const value = before(now);
  if (value <= 0 || isExplained(figures.slice(0, at - 2), now, (one) => fits(by, before(one), figure)))
    return [];
  const due = (by.value / value) * 100;
  return Math.abs(due - figure.value) < tolerance(figure)
    ? []
    : [{ figure, from: { ...by, value, low: value, high: value }, due }];
}

/** Two years' figures whose stated difference is another: 30件，比2022年的24件增加5件. */
export interface Difference {
  readonly now: Figure;
  readonly last: Figure;
  /** The difference as stated. */
  readonly by: Figure;
}

/** The stated differences between this year's figure and last year's that the two figures do not make. */
export function wrongDifferences({ text, figures }: Passage): Difference[] {
  return figures.flatMap((by, at) => {
    const [now, last] = [figures[at - 2], figures[at - 1]];
    if (now === undefined || last === undefined || by.unit === '%') return [];
    if (now.unit !== last.unit || now.unit !== by.unit || ![now, last, by].every(isExact)) return [];
    const [, word] = BY.exec(text.slice(last.end, by.start)) ?? [];
    if (word === undefined || !BESIDE_LAST.test(text.slice(now.end, last.start))) return [];
    const due = (one: Figure) => (isLess(word) ? last.value - one.value : one.value - last.value);
    const isOfOther = isExplained(figures.slice(0, at - 2), now, (one) => due(one) === by.value);
    return due(now) === by.value || isOfOther ? [] : [{ now, last, by }];
  });
}

/** The percentages of a passage that state a change between two of its figures and are another one. */
export function wrongChanges(passage: Passage): Change[] {
  const { text, figures } = passage;
  return figures.flatMap((figure, at) => {
    const other = [...laterFirst(passage, at), ...changedBy(passage, at)];
    if (other.length > 0) return other;
    const [from, next] = [figures[at - 2], figures[at - 1]];
    if (figure.unit !== '%' || from === undefined || next === undefined || from.value === 0) return [];
    if (from.unit !== next.unit || from.unit === '%' || !isExact(from) || !isExact(next) || !isExact(figure))
      return [];
    const gap = text.slice(from.end, next.start);
    const last = text.slice(next.end, figure.start);
    if (/[。；;]/.test(gap + last) || !CHANGED.test(gap) || !IN_PERCENT.test(last)) return [];
    if (!BESIDE.test(text.slice(figures[at - 3]?.end ?? 0, from.start))) return [];
    const due = dueOf(from, next, gap);
    return Math.abs(due - figure.value) < tolerance(figure) ? [] : [{ figure, from, due }];
  });
}
