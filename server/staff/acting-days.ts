import { dayInShanghai, daysBetween, startOfDay } from '../calendar';
import { Refusal } from '../errors';

/** Longer than this somebody else is the principal. */
const LONGEST_ACTING_DAYS = 183;

/**
 * From which instant to which (not included) somebody acts, of a first and a last day, YYYY-MM-DD in Asia/Shanghai.
 * Refuses days that have passed, that stand in the wrong order, and more of them than half a year.
 */
export function actingSpan(
  { from, to }: { from: string; to: string },
  now: Date,
): { heldFrom: Date; heldTo: Date } {
  if (from < dayInShanghai(now))
    throw new Refusal('BAD_REQUEST', '开始日期已经过去。请选择今天或以后的日期。');
  if (to < from) throw new Refusal('BAD_REQUEST', '结束日期早于开始日期。请核对两个日期。');
  if (daysBetween(from, to) >= LONGEST_ACTING_DAYS) {
    throw new Refusal(
      'BAD_REQUEST',
      `代行最长 ${LONGEST_ACTING_DAYS} 天。时间更长的，请由单位管理员办理主要负责人交接。`,
    );
  }
  return { heldFrom: startOfDay(from), heldTo: startOfDay(to, 1) };
}

/** The last day of a span, for the screen. */
export const lastDay = (heldTo: Date): string => dayInShanghai(new Date(heldTo.getTime() - 1));
