import type { Figure } from '../figure';
import { gapAfter, type Text } from './gaps';
import { openingOf } from './openings';
import { scopeOf } from './scope';

/** Units that documents and posts are counted in: parts in one may make up a whole in another. */
const DOCUMENTS: ReadonlySet<string> = new Set(['条', '篇', '件', '份', '则', '期', '个', '次']);

/** The noun that 个 counts: 31个部门 and 17个乡镇 are no whole and part. */
const nounBehind = (words: string, { end }: Figure): string =>
  /^\s*([\u4e00-\u9fa5]{2})/.exec(words.slice(end, end + 4))?.[1] ?? '';

/** Readers and the like are counted of posts, and are none: 单条最高阅读量1.2万次. */
const OF_READERS = /(?:阅读|点击|浏览|访问|播放|观看|关注|粉丝|最高|平均)[^，,；;。、]{0,6}$/;
const countsReaders = (words: string, { start }: Figure): boolean =>
  OF_READERS.test(words.slice(Math.max(0, start - 10), start));

export const compatible = (words: string, whole: Figure, part: Figure): boolean =>
  countsReaders(words, whole) === countsReaders(words, part) && sameUnit(words, whole, part);

const sameUnit = (words: string, whole: Figure, part: Figure): boolean =>
  (part.unit === whole.unit &&
    (whole.unit !== '个' ||
      nounBehind(words, whole) === nounBehind(words, part) ||
      nounBehind(words, part) === '')) ||
  part.unit === '' ||
  (whole.unit !== '个' && part.unit !== '个' && DOCUMENTS.has(whole.unit) && DOCUMENTS.has(part.unit));

export interface Sum {
  low: number;
  high: number;
  parts: number[];
  /** A figure in another unit, or a nested list that does not add up, stood in between. */
  mixed: boolean;
}

/** The figures of a nested list behind `at`, where they add up to it exactly; null where there is one and they do not. */
function nestedEnd(text: Text, at: number, last: number): number | null | undefined {
  const parent = text.figures[at];
  const opening = openingOf(gapAfter(text, at));
  if (parent === undefined || opening === undefined || at >= last) return undefined;
  const scope = scopeOf(text, at + 1, opening.bracket);
  if (opening.bracket) return Math.min(scope.last, last);
  let sum = 0;
  for (let next = at + 1; next <= Math.min(scope.last, last); next++) {
    const figure = text.figures[next];
    if (figure === undefined || figure.unit === '%') continue;
    sum += figure.value;
    if (sum === parent.value) return next;
  }
  return opening.weak ? undefined : null;
}

/** The running sums of a list, one behind each part: the readings of where it ends. */
export function runningSums(
  text: Text,
  whole: Figure,
  first: number,
  last: number,
): { sums: Map<number, Sum>; nested: boolean } {
  const sums = new Map<number, Sum>();
  const sum: Sum = { low: 0, high: 0, parts: [], mixed: false };
  let nested = false;
  for (let at = first; at <= last; at++) {
    const figure = text.figures[at];
    if (figure === undefined) continue;
    if (figure.unit === '%') {
      // 纠正9件，纠正率9.9%；诉讼67件: the list may end behind the percentage.
      if (sum.parts.length > 0) sums.set(at, { ...sum });
      continue;
    }
    const end = nestedEnd(text, at, last);
    if (compatible(text.words, whole, figure)) {
      sum.low += figure.low;
      sum.high += figure.high;
      sum.parts = [...sum.parts, at];
      if (figure.unit !== '' && figure.unit !== whole.unit) sum.mixed = true;
    } else sum.mixed = true;
    if (end === null) nested = true;
    else if (end !== undefined) at = end;
    sums.set(at, { ...sum });
  }
  return { sums, nested };
}
