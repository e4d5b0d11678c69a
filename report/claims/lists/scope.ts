import { depthBehind } from './brackets';
import { afterMark, gapAfter, strength, type Text } from './gaps';

/** The words that begin a new statement instead of a further part. */
const NEW_STATEMENT =
  /^\s*(?:(?:均|已|共|按[期时]|按规定|依法|及时|如期|现已|全部)*(?:办结|办复|答复|办理完毕|结转)|同时|此外|另外?|还|并|且|全年|年内|共|累计|总计|合计|组织|开展|召开|举办|编发|编印|报送|上报|回复|办理|办结|收到|受理|接待|接到|印发|制定|制发|出台|发放|张贴|结转|全部|均|[一二三四五六七八九十■]是)/;
/** Words that do so too, or begin a part's name (公示公告, 宣传类): a statement only in a list that ， divides. */
const PERHAPS_NEW =
  /^\s*(?:公开|公示|发布|更新|推送|转发|宣传|培训|参加|答复|编辑)(?!公告|栏|类|动态|指南|年报|目录|平台|信息类|活动)/;

const beginsAnew = (words: string, primary: number): boolean =>
  NEW_STATEMENT.test(words) || (primary <= 2 && PERHAPS_NEW.test(words));

/** Where the list may end: the figure behind which it does, and whether a stronger mark or a new statement says so. */
export interface Scope {
  readonly last: number;
  readonly stops: readonly number[];
  readonly plus: boolean;
}

/**
 * How far a list reaches whose first part is the figure at `first`: to the bracket that closes it, or, outside of
 * brackets, to a 。; it may stop before a mark stronger than its first one, and before a new statement.
 */
export function scopeOf(text: Text, first: number, bracket: boolean): Scope {
  const stops: number[] = [];
  let plus = false;
  let primary = 0;
  let at = first;
  let depth = 0;
  for (; at < text.figures.length - 1; at++) {
    const gap = gapAfter(text, at);
    depth = depthBehind(gap, depth);
    if (depth === -1 || (!bracket && depth === 0 && gap.includes('。'))) break;
    if (depth > 0) continue;
    const rank = strength(gap);
    plus ||= gap.includes('+');
    if (primary === 0) primary = rank;
    if ((rank > primary && primary > 0) || (rank >= 2 && beginsAnew(afterMark(gap), primary))) stops.push(at);
  }
  return { last: at, stops: [...stops, at], plus };
}

const JOINED = /^\s*(?:以及|及|和|与)/;

/** A list may end behind a figure, unless 、 or 以及 says that it goes on. */
export function mayEndAt(text: Text, at: number, scope: Scope): boolean {
  if (at >= scope.last || scope.stops.includes(at)) return true;
  const gap = gapAfter(text, at);
  return strength(gap) >= 2 && !JOINED.test(afterMark(gap));
}
