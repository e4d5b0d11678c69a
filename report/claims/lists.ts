import type { Figure } from './figure';

/** A whole and the parts that the passage lists under it, as indices of the passage's figures. */
export interface ListReading {
  readonly whole: number;
  readonly parts: readonly number[];
  /** 'fits': the parts can be the whole · 'over', 'under': they cannot, whichever way the list is read. */
  readonly outcome: 'fits' | 'over' | 'under' | 'unclear';
  /** The passage says that nothing is left out: 分别为, 即, sums with +, 合计. */
  readonly complete: boolean;
  /** Which whole is meant, and that all parts count the same thing, is beyond doubt. */
  readonly certain: boolean;
}

const INTRO =
  '其中|包括|包含|分别为|分别是|分为|具体为|具体是|具体包括|主要包括|主要为|主要有|含(?!义|量)|即(?!时|将|使|查|办)';
/** 166条，其中 · 5件申请（含 · 2715条。其中; not 其中； with nothing after it. */
const WORD_OPENER = new RegExp(
  `^[^，,；;。:：(（、+=\\d■]{0,14}?\\s*[，,；;。:：]?\\s*[(（]?\\s*(?:均|共|其)?(?:${INTRO})(?!\\s*[；;。])`,
);
const DIVIDED =
  /^[^，,；;。:：(（+=]{0,14}?[，,:：]?[^，,；;。:：+=\d]{0,40}分别(?:为|是|有)?[^，,；;。]{0,4}$/;
const COLON_OPENER = /^[^，,；;。:：(（、+=\d]{0,8}[:：=]/;
const BRACKET_OPENER = /^[^，,；;。:：(（、+=\d■]{0,8}[(（]/;
const SOME_PART = /^[^，,；;。]{0,8}[，,]?[(（]?\s*含/;
const COMPLETE = /分别|分为|即|[+=]/;
/** The words that begin a new statement instead of a further part. */
const NEW_STATEMENT =
  /^\s*(?:同时|此外|另外?|还|并|且|全年|年内|共|累计|总计|合计|组织|开展|召开|举办|编发|编印|报送|上报|回复|办理|办结|收到|受理|接待|接到|印发|制定|制发|出台|发放|张贴|结转|全部|均|[一二三四五六七八九十■]是)/;
/** Words that do so too, or begin a part's name (公示公告, 宣传类): a statement only in a list that ， divides. */
const PERHAPS_NEW =
  /^\s*(?:公开|公示|发布|更新|推送|转发|宣传|培训|参加|答复|编辑)(?!公告|栏|类|动态|指南|年报|目录|平台|信息类|活动)/;

const beginsAnew = (words: string, primary: number): boolean =>
  NEW_STATEMENT.test(words) || (primary <= 2 && PERHAPS_NEW.test(words));

/** Units that documents and posts are counted in: parts in one may make up a whole in another. */
const DOCUMENTS: ReadonlySet<string> = new Set(['条', '篇', '件', '份', '则', '期', '个', '次']);

const RANK: Readonly<Record<string, number>> = { '、': 1, '+': 1, '，': 2, ',': 2, '；': 3, ';': 3, '。': 4 };

/** The strongest mark between two figures: 、 < ， < ； < 。 */
function strength(gap: string): number {
  let rank = 0;
  for (const char of gap) rank = Math.max(rank, RANK[char] ?? 0);
  return rank;
}

const afterMark = (gap: string) =>
  gap.slice(Math.max(...['、', '，', ',', '；', ';', '。'].map((mark) => gap.lastIndexOf(mark))) + 1);

interface Text {
  readonly words: string;
  readonly figures: readonly Figure[];
}

const gapAfter = ({ words, figures }: Text, at: number): string =>
  words.slice(figures[at]?.end ?? 0, figures[at + 1]?.start ?? words.length);

/** Brackets open at the end of the stretch, less those closed: below 0 where an outer one closes. */
function leavesBracket(gap: string): boolean {
  let depth = 0;
  for (const char of gap) {
    if (char === '(' || char === '（') depth += 1;
    if (char === ')' || char === '）') depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}

/** Whether a bracket that the stretch opens is still open at its end: 26个乡镇（街道）、56个 opens no list. */
const endsInBracket = (gap: string): boolean =>
  Math.max(gap.lastIndexOf('('), gap.lastIndexOf('（')) >
  Math.max(gap.lastIndexOf(')'), gap.lastIndexOf('）'));

interface Opening {
  readonly bracket: boolean;
  readonly complete: boolean;
  /** A colon or bracket alone: a list only if two or more figures follow. */
  readonly weak: boolean;
  /** 含: some part, never all. */
  readonly some: boolean;
}

function openingOf(gap: string): Opening | undefined {
  if (leavesBracket(gap)) {
    const rest = gap.slice(gap.search(/[)）]/) + 1);
    return /^[，,；;。]?\s*(?:其中)/.test(rest)
      ? { bracket: false, complete: false, weak: false, some: false }
      : undefined;
  }
  const bracket =
    endsInBracket(gap) && (BRACKET_OPENER.test(gap) || /^[^，,；;。]{0,8}[(（]\s*(?:其中|含|包括)/.test(gap));
  const complete = COMPLETE.test(gap);
  const some = SOME_PART.test(gap);
  if (WORD_OPENER.test(gap) || DIVIDED.test(gap)) return { bracket, complete, weak: false, some };
  if (bracket || COLON_OPENER.test(gap)) return { bracket, complete, weak: true, some };
  return undefined;
}

/** Where the list may end: the figure behind which it does, and whether a stronger mark or a new statement says so. */
interface Scope {
  readonly last: number;
  readonly stops: readonly number[];
  readonly plus: boolean;
}

function scopeOf(text: Text, first: number, bracket: boolean): Scope {
  const stops: number[] = [];
  let plus = false;
  let primary = 0;
  let at = first;
  let depth = 0;
  for (; at < text.figures.length - 1; at++) {
    const gap = gapAfter(text, at);
    let left = false;
    for (const char of gap) {
      if (char === '(' || char === '（') depth += 1;
      else if (char === ')' || char === '）') {
        if (depth === 0) left = true;
        else depth -= 1;
      }
    }
    if (left) break;
    if (bracket === false && depth === 0 && /。/.test(gap)) break;
    const rank = strength(gap);
    if (depth === 0) {
      plus ||= gap.includes('+');
      if (primary === 0) primary = rank;
      if ((rank > primary && primary > 0) || (rank >= 2 && beginsAnew(afterMark(gap), primary)))
        stops.push(at);
    }
  }
  return { last: at, stops: [...stops, at], plus };
}

/** The noun that 个 counts: 31个部门 and 17个乡镇 are no whole and part. */
const nounBehind = (words: string, { end }: Figure): string =>
  /^\s*([\u4e00-\u9fa5]{2})/.exec(words.slice(end, end + 4))?.[1] ?? '';

const compatible = (words: string, whole: Figure, part: Figure): boolean =>
  (part.unit === whole.unit &&
    (whole.unit !== '个' ||
      nounBehind(words, whole) === nounBehind(words, part) ||
      nounBehind(words, part) === '')) ||
  part.unit === '' ||
  (whole.unit !== '个' && part.unit !== '个' && DOCUMENTS.has(whole.unit) && DOCUMENTS.has(part.unit));

interface Sum {
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
function runningSums(
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
    if (figure === undefined || figure.unit === '%') continue;
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

const JOINED = /^\s*(?:以及|及|和|与)/;

/** A list may end behind a figure, unless 、 or 以及 says that it goes on. */
function mayEndAt(text: Text, at: number, scope: Scope): boolean {
  if (at >= scope.last || scope.stops.includes(at)) return true;
  const gap = gapAfter(text, at);
  return strength(gap) >= 2 && !JOINED.test(afterMark(gap));
}

const meets = (whole: Figure, { low, high }: Sum): boolean => low <= whole.high && high >= whole.low;

/** All parts but the first make up the whole: that one tells of something else (其中上年结转1件，予以公开4件 …). */
function endMeets(text: Text, whole: Figure, { parts }: Sum): boolean {
  const rest = parts.slice(1);
  const sum = rest.reduce((total, at) => total + (text.figures[at]?.value ?? 0), 0);
  return rest.length > 1 && sum === whole.value;
}

function judge(text: Text, wholeAt: number, first: number, opening: Opening): ListReading | undefined {
  const whole = text.figures[wholeAt];
  if (whole === undefined || whole.unit === '%') return undefined;
  const scope = scopeOf(text, first, opening.bracket);
  const { sums, nested } = runningSums(text, whole, first, scope.last);
  const all = [...sums.entries()];
  const stops = all.filter(([at]) => scope.stops.some((stop) => stop === at));
  const shortest = stops[0]?.[1] ?? all.at(-1)?.[1];
  const longest = all.at(-1)?.[1];
  if (shortest === undefined || longest === undefined || longest.parts.length === 0) return undefined;
  if (whole.unit === '' && !scope.plus) return undefined;
  const fit = all.find(([at, sum]) => meets(whole, sum) && mayEndAt(text, at, scope));
  const complete = opening.complete || scope.plus;
  const done = (outcome: ListReading['outcome'], sum: Sum, certain: boolean): ListReading => ({
    whole: wholeAt,
    parts: sum.parts,
    outcome,
    complete,
    certain,
  });
  if (opening.some && longest.low <= whole.high) return done('fits', longest, true);
  if (fit !== undefined) return done('fits', fit[1], true);
  if (nested) return done('unclear', shortest, false);
  if (shortest.low > whole.high)
    return endMeets(text, whole, shortest)
      ? done('unclear', shortest, false)
      : done('over', shortest, !shortest.mixed);
  if (longest.high < whole.low)
    return longest.mixed ? done('unclear', shortest, false) : done('under', longest, true);
  return done('unclear', shortest, false);
}

/** A list that may belong to a figure before the nearest one: 14件，其中个人10件、单位4件；其中网上11件、信函3件. */
function amongEarlier(text: Text, reading: ListReading, opening: Opening): ListReading {
  const nearest = text.figures[reading.whole];
  if (reading.outcome === 'fits' || opening.bracket || nearest === undefined) return reading;
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

const CLOSING = /^[，,；;。、]?\s*(?:以上)?(?:共计|合计|总计|总共)(?:为|是|公开|发布)?$/;

/** 网站38条、公众号168条，合计206条: the whole stands behind its parts. */
function closingTotal(text: Text, at: number): ListReading | undefined {
  const whole = text.figures[at];
  if (whole === undefined || whole.unit === '' || whole.unit === '%' || at < 2) return undefined;
  if (!CLOSING.test(gapAfter(text, at - 1))) return undefined;
  const parts: number[] = [];
  let sum = 0;
  for (let part = at - 1; part >= 0; part--) {
    const figure = text.figures[part];
    if (figure === undefined || figure.unit !== whole.unit || figure.low !== figure.high) break;
    parts.unshift(part);
    sum += figure.value;
    if (sum === whole.value && parts.length > 1)
      return { whole: at, parts, outcome: 'fits', complete: true, certain: true };
  }
  if (parts.length < 2 || parts.length !== at) return undefined;
  const outcome = sum > whole.high ? 'over' : 'under';
  return { whole: at, parts, outcome, complete: true, certain: false };
}

/** Every list of a passage, judged. `masked` is what figures were read from. */
export function readLists(masked: string, figures: readonly Figure[]): ListReading[] {
  const text: Text = { words: masked, figures };
  const readings: ListReading[] = [];
  for (let at = 0; at < figures.length; at++) {
    const closing = closingTotal(text, at);
    if (closing !== undefined) readings.push(closing);
    const opening = at < figures.length - 1 ? openingOf(gapAfter(text, at)) : undefined;
    if (opening === undefined) continue;
    const reading = judge(text, at, at + 1, opening);
    if (reading === undefined || (opening.weak && reading.parts.length < 2)) continue;
    readings.push(amongEarlier(text, reading, opening));
  }
  return readings;
}
