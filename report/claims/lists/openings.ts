import { depthBehind } from './brackets';

const INTRO =
  '其中|包括|包含|分别为|分别是|分为|具体为|具体是|具体包括|主要包括|主要为|主要有|含(?!义|量)|即(?!时|将|使|查|办)';
/** 166条，其中 · 5件申请（含 · 2715条。其中; not 其中； with nothing after it. */
const WORD_OPENER = new RegExp(
  `^[^，,；;。:：(（、+=\\d■]{0,14}?\\s*[，,；;。:：]?\\s*[(（]?\\s*(?:[均共其可]|全部|大致|主要|按[^，,；;。\\d]{1,6})*(?:${INTRO})(?![^；;。]*[；;。])`,
);
const DIVIDED =
  /^[^，,；;。:：(（+=]{0,14}?[，,:：]?[^，,；;。:：+=\d]{0,40}(?:分别|依次)(?:为|是|有)?[^，,；;。]{0,4}$/;
/** 21件，从申请主体看，自然人 …; 按申请渠道分，网络 …. */
const BY_ASPECT =
  /^[^，,；;。:：(（+=\d]{0,14}[，,]\s*[从按分][^，,；;。\d]{1,12}(?:看|分|划分|来说|统计)[，,:：]?[^，,；;。\d]{0,12}$/;
/** Two or more names before 分别, behind a mark. */
const NAMED = /[，,:：][^，,:：]*[\u4e00-\u9fa5](?:、|和|及|与)[\u4e00-\u9fa5][^，,:：]*(?:分别|依次)/;
const COLON_OPENER = /^[^，,；;。:：(（、+=\d]{0,8}[:：=]/;
const BRACKET_OPENER = /^[^，,；;。:：(（、+=\d■]{0,8}[(（]/;
const SOME_PART = /^[^，,；;。]{0,8}[，,]?[(（]?\s*含/;
const COMPLETE = /分别|依次|分为|即|[+=]/;

/** Whether the stretch closes a bracket that it did not open. */
const leavesBracket = (gap: string): boolean => depthBehind(gap, 0) === -1;

/** Whether a bracket that the stretch opens is still open at its end: 26个乡镇（街道）、56个 opens no list. */
const endsInBracket = (gap: string): boolean =>
  Math.max(gap.lastIndexOf('('), gap.lastIndexOf('（')) >
  Math.max(gap.lastIndexOf(')'), gap.lastIndexOf('）'));

export interface Opening {
  readonly bracket: boolean;
  readonly complete: boolean;
  /** A colon or bracket alone: a list only if two or more figures follow. */
  readonly weak: boolean;
  /** 含: some part, never all. */
  readonly some: boolean;
  /** 律师和其他组织分别为2件、1件: names of their own, which need not be parts of the figure before. */
  readonly named?: boolean;
  /** No word opens the list, but its parts have labels of one kind: 收到12件，上半年5件，下半年7件. */
  readonly implied?: boolean;
}

/** 较上年分别增加2件、1件: changes, no parts. */
const BESIDE_LAST = /(?:较|比)(?:上|去|同|20)|同比|分别(?:增|减|下降|上升|提高)/;

/** 由…88条、…121条、…27条三部分组成: whether that is how it goes on is for the reader of the list to see. */
const MADE_OF = /^[^，,；;。:：(（+=\d]{0,10}[，,]?(?:均|主要|分别)?由[^，,；;。:：由]{0,30}$/;

/** Behind the last part: 三部分组成. */
export const MADE_UP = /^[^，,；;。、]{0,10}(?:组成|构成)/;

export const mayBeMadeOf = (gap: string): boolean => MADE_OF.test(gap);

/** 150条，全部由以下四类构成：…; what 主要 leaves out may be told nowhere. */
const COMPOSED =
  /^[^，,；;。:：(（+=\d]{0,10}[，,]?[^，,；;。:：由]{0,6}由[^，,；;。:：由]{1,16}(?:构成|组成)[，,]?(?:分别为|分别是|具体为|即)?[:：]/;

export function openingOf(gap: string): Opening | undefined {
  if (BESIDE_LAST.test(gap)) return undefined;
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
  if (gap.includes('成') && COMPOSED.test(gap))
    return { bracket: false, complete: !gap.includes('主要'), weak: true, some: false };
  if (BY_ASPECT.test(gap)) return { bracket: false, complete: false, weak: true, some: false };
  if (WORD_OPENER.test(gap)) return { bracket, complete, weak: false, some };
  if (DIVIDED.test(gap)) return { bracket, complete, weak: false, some, named: NAMED.test(gap) };
  if (bracket || COLON_OPENER.test(gap)) return { bracket, complete, weak: true, some };
  return undefined;
}
