import type { Figure } from '../figure';
import { gapAfter, saidAfter, type Text } from './gaps';
import type { ListReading } from './list-reading';
import type { Opening } from './openings';
import { mayEndAt, type Scope, scopeOf } from './scope';
import { compatible, runningSums, type Sum } from './sums';

const meets = (whole: Figure, { low, high }: Sum): boolean => low <= whole.high && high >= whole.low;

/** All parts but the first make up the whole: that one tells of something else (其中上年结转1件，予以公开4件 …). */
function endMeets(text: Text, whole: Figure, { parts }: Sum): boolean {
  const rest = parts.slice(1);
  const sum = rest.reduce((total, at) => total + (text.figures[at]?.value ?? 0), 0);
  return rest.length > 1 && sum === whole.value;
}

interface Outcome {
  readonly outcome: ListReading['outcome'];
  readonly sum: Sum;
  readonly certain: boolean;
}

/** What the running sums say, in the order of the list, of the whole. */
function outcomeOf(
  text: Text,
  whole: Figure,
  { sums, nested }: ReturnType<typeof runningSums>,
  scope: Scope,
  some: boolean,
): Outcome | undefined {
  const all = [...sums.entries()];
  const longest = all.at(-1)?.[1];
  const shortest = all.find(([at]) => scope.stops.includes(at))?.[1] ?? longest;
  if (shortest === undefined || longest === undefined || longest.parts.length === 0) return undefined;
  const unclear: Outcome = { outcome: 'unclear', sum: shortest, certain: false };
  if (some && longest.low <= whole.high) return { outcome: 'fits', sum: longest, certain: true };
  const fit = all.find(([at, sum]) => meets(whole, sum) && mayEndAt(text, at, scope))?.[1];
  if (fit !== undefined) return { outcome: 'fits', sum: fit, certain: true };
  if (nested) return unclear;
  if (shortest.low > whole.high)
    return endMeets(text, whole, shortest)
      ? unclear
      : { outcome: 'over', sum: shortest, certain: !shortest.mixed };
  return longest.high < whole.low && !longest.mixed
    ? { outcome: 'under', sum: longest, certain: true }
    : unclear;
}

const CHANNELS = /网站|公众号|微信|微博|抖音|视频号|头条|客户端|公开栏|公告栏|电子屏|大屏|广播|报纸|公报/g;

/** What stands between the figure before and the one at an index. */
const leadOf = ({ said, figures }: Text, at: number): string =>
  said.slice(figures[at - 1]?.end ?? 0, figures[at]?.start ?? 0);

/** 在政府网站公开214条，微博、微信分别发布906条、583条: other channels beside that of the figure, and no parts of it. */
function isBesideChannel(text: Text, wholeAt: number): boolean {
  const clause =
    leadOf(text, wholeAt)
      .split(/[，,；;。]/)
      .at(-1) ?? '';
  const own = clause.match(CHANNELS);
  const named = own === null ? null : saidAfter(text, wholeAt).match(CHANNELS);
  return named !== null && !named.some((one) => own?.includes(one));
}

/** The list that begins at the figure `first`, held against the figure `wholeAt`; undefined where that can have no parts. */
export function judge(text: Text, wholeAt: number, first: number, opening: Opening): ListReading | undefined {
  const whole = text.figures[wholeAt];
  if (whole === undefined || whole.unit === '%') return undefined;
  // 10+2=11+1: a term of a sum is no whole.
  if (/[+=]\s*$/.test(text.words.slice(0, whole.start))) return undefined;
  const scope = scopeOf(text, first, opening.bracket);
  if (whole.unit === '' && !scope.plus) return undefined;
  const said = outcomeOf(text, whole, runningSums(text, whole, first, scope.last), scope, opening.some);
  if (said === undefined) return undefined;
  const { sum } = said;
  // Behind 其中 the figure is a part itself, and the names beside it are further parts of that whole.
  const isOwn =
    opening.named === true &&
    said.outcome !== 'fits' &&
    (/其中|包括/.test(text.words.slice(0, whole.start)) || isBesideChannel(text, wholeAt));
  const outcome = isOwn ? 'unclear' : said.outcome;
  const certain = said.certain && !isOwn && opening.implied !== true;
  return { whole: wholeAt, parts: sum.parts, outcome, complete: opening.complete || scope.plus, certain };
}

/** ；其中 and 。其中 go on with what was told before: with any of its figures. */
const isLoose = (text: Text, reading: ListReading): boolean => {
  const gap = gapAfter(text, reading.whole);
  return gap.includes('。') || (/[；;]/.test(gap) && reading.parts.length < 3);
};

/** 其中新收申请中: the whole, named once more. */
const NAMED_AGAIN = /其中[的在]?([^，,；;。\d]{2,10}?)(?:当中|之中|中|里)/;

/** 新收82件，上年结转2件，其中自然人72件: the one in between stands beside the whole. */
function isBetween(text: Text, { whole }: ListReading): boolean {
  if (/结转|遗留|转来|转入/.test(leadOf(text, whole))) return true;
  const [, name] = NAMED_AGAIN.exec(saidAfter(text, whole)) ?? [];
  return name !== undefined && text.said.slice(0, text.figures[whole - 1]?.end ?? 0).includes(name);
}

/** Whether a figure before the whole could have the parts, by its size and unit. */
function earlierCouldHave(text: Text, { whole, parts }: ListReading, nearest: Figure): boolean {
  const sum = parts.reduce((total, at) => total + (text.figures[at]?.low ?? 0), 0);
  return text.figures.some((one, at) => at < whole && one.unit === nearest.unit && one.high >= sum);
}

/** A list that may belong to a figure before the nearest one: 14件，其中个人10件、单位4件；其中网上11件、信函3件. */
export function amongEarlier(text: Text, reading: ListReading, opening: Opening): ListReading {
  const nearest = text.figures[reading.whole];
  if (reading.outcome === 'fits' || opening.bracket || nearest === undefined) return reading;
  const isOpen = reading.outcome === 'over' && (isLoose(text, reading) || isBetween(text, reading));
  if (isOpen && earlierCouldHave(text, reading, nearest))
    return { ...reading, outcome: 'unclear', certain: false };
  let certain = reading.certain;
  for (let at = reading.whole - 1; at >= 0; at--) {
    const figure = text.figures[at];
    if (figure === undefined || !compatible(text.words, figure, nearest) || figure.unit !== nearest.unit)
      continue;
    const other = judge(text, at, reading.whole + 1, opening);
    if (other?.outcome === 'fits') return other;
    if (other !== undefined && other.outcome !== reading.outcome) certain = false;
  }
  return { ...reading, certain };
}
