import { type Figure, isExact } from './figure';
import type { Passage } from './passages';
import { topicAt } from './topics';

/** A percentage whose part and base stand in the same passage. */
export interface Percentage {
  readonly figure: Figure;
  readonly part: Figure;
  readonly base: Figure;
}

/** 占总数的, （: what joins a part to its percentage. A rate (办结率) or a change (增长) has other terms. */
const SHARE =
  /^[^，,；;。、\d()（）]{0,12}[，,、]?\s*(?:约)?(?:占(?:比|总数|总量|全部|全年|到)?[^，,；;。\d]{0,14}?)\s*$|^[^，,；;。\d（(]{0,8}[(（]\s*(?:约?占(?:比|总数|总量)?[^，,；;。\d]{0,14})?$/;
const CHANGE = /同比|环比|增|降|减|较|比上|提高|上升|超过|不足|近|约|以上|左右|[率]/;

/** What half a unit of the last digit written rounds away; cut off instead of rounded, a whole one. */
export const tolerance = (figure: Figure) => 10 ** -figure.decimals;

export const shareOf = ({ part, base }: Pick<Percentage, 'part' | 'base'>): number =>
  (part.value / base.value) * 100;

/** Whether the percentage is its part's share of the base, but for rounding. */
export const shareFits = (one: Percentage): boolean =>
  Math.abs(shareOf(one) - one.figure.value) < tolerance(one.figure) - 1e-9;

export const isBase = (base: Figure, part: Figure) =>
  isExact(base) &&
  base.value >= part.value &&
  base.value > 0 &&
  (base.unit === part.unit || part.unit === '');

/** 受理139件，批准130件，批准率93.5%: the rate's own name, and that of its part. */
const NAMED_RATE = /^[^，,；;。\d]{0,8}[，,、(（]\s*(?:其中)?([\u4e00-\u9fa5]{2,4})率(?:为|达到?|是)?\s*$/;
/** Of another base than the figure before. */
const OWN_TERMS = /维持|纠正|纠错|公开|满意|及时|按[时期]/;
/** Of applications and cases these are told by the tables (rates.ts); of complaints and calls, by the figures beside them. */
const SETTLED = /办结|答复|办复/;

function isNamedRate(passage: Passage, at: number): boolean {
  const { text, figures, lists } = passage;
  // 视频解读6篇，解读率100%: a part among others is no part of the rate.
  if (lists.some(({ parts }) => parts.includes(at - 1))) return false;
  const [part, figure] = [figures[at - 1], figures[at]];
  const [, name] = NAMED_RATE.exec(text.slice(part?.end ?? 0, figure?.start ?? 0)) ?? [];
  if (name === undefined || OWN_TERMS.test(name)) return false;
  if (SETTLED.test(name) && topicAt(passage, figure?.start ?? 0) !== 'other') return false;
  const lead = text.slice(figures[at - 2]?.end ?? 0, part?.start ?? 0);
  return lead.replace(/[的了共有计\s]*$/, '').endsWith(name);
}

/** The part that a share is of; undefined where the words name none. */
export function partOf(passage: Passage, at: number): Figure | undefined {
  const { text, figures } = passage;
  const part = figures[at - 1];
  const figure = figures[at];
  if (part === undefined || figure === undefined || part.unit === '%' || !isExact(part)) return undefined;
  const gap = text.slice(part.end, figure.start);
  return (SHARE.test(gap) && !CHANGE.test(gap)) || isNamedRate(passage, at) ? part : undefined;
}

/** A figure that has a percentage of its own is a part beside others, not their whole. */
const hasShare = ({ text, figures }: Passage, at: number): boolean => {
  const [one, next] = [figures[at], figures[at + 1]];
  if (one === undefined || next === undefined || next.unit !== '%') return false;
  return !/[。；;]/.test(text.slice(one.end, next.start));
};

/** The whole of the list that the part stands in, else the only larger figure of its unit before it. */
function baseOf(passage: Passage, part: Figure): Figure | undefined {
  const { figures, lists } = passage;
  const at = figures.indexOf(part);
  const list = lists.find(({ parts }) => parts.includes(at));
  if (list !== undefined && list.outcome !== 'unclear') return figures[list.whole];
  const before = figures.slice(0, at).map((one, index) => ({ one, index }));
  if (before.some(({ index }) => hasShare(passage, index))) return undefined;
  const larger = before.filter(({ one }) => isBase(one, part));
  return larger.length === 1 ? larger[0]?.one : undefined;
}

interface Share {
  readonly figure: Figure;
  readonly part: Figure;
}

/** The base that two or more of a passage's shares agree on, looked for among the figures around. */
function sharedBase(shares: readonly Share[], around: readonly Figure[], unit: string): Figure | undefined {
  if (shares.length < 3) return undefined;
  return around.find(
    (base) =>
      base.unit === unit &&
      shares.filter(({ figure, part }) => isBase(base, part) && shareFits({ figure, part, base })).length > 1,
  );
}

/** 新收82件，上年结转2件，其中自然人72件，占85.7%: of two figures before the part, none of them a part, together; or 不予受理40件 off the whole. */
const ofBoth = ({ figures, lists }: Passage, { figure, part, base }: Percentage): boolean =>
  figures.slice(0, figures.indexOf(part)).some((other, at) => {
    if (other === base || other.unit !== base.unit || lists.some(({ parts }) => parts.includes(at)))
      return false;
    const bases = [base.value + other.value, base.value - other.value].filter((one) => one >= part.value);
    return bases.some((value) => shareFits({ figure, part, base: { ...base, value } }));
  });

/**
 * The percentages of a passage whose terms are plain, and that no two of its figures explain, nor those of `near`, the
 * passages beside it in the paragraph.
 */
export function wrongPercentages(passage: Passage, near: readonly Passage[] = []): Percentage[] {
  const { figures } = passage;
  const shares = figures.flatMap((figure, at) => {
    const part = figure.unit === '%' ? partOf(passage, at) : undefined;
    return part === undefined ? [] : [{ figure, part }];
  });
  if (shares.length === 0) return [];
  const around = [...figures, ...near.flatMap((other) => other.figures)];
  return shares.flatMap(({ figure, part }) => {
    const base = baseOf(passage, part) ?? sharedBase(shares, around, part.unit);
    if (base === undefined || !isBase(base, part)) return [];
    const explained = around.some(
      (one) => isBase(one, part) && one !== part && shareFits({ figure, part, base: one }),
    );
    const one = { figure, part, base };
    return explained || shareFits(one) || ofBoth(passage, one) ? [] : [one];
  });
}
