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

/** The percentages of a passage that state a change between two of its figures and are another one. */
export function wrongChanges(passage: Passage): Change[] {
  const { text, figures } = passage;
  return figures.flatMap((figure, at) => {
    const other = laterFirst(passage, at);
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
