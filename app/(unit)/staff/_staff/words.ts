import { formatDateTime, formatLongDay } from '@/components/dates';
import { roleWord } from '@/components/role-words';
import type { HeldView, StaffPerson, StaffState } from '@/server/staff/view';

const STATE_WORDS: Readonly<Record<StaffState, string>> = {
  active: '在用',
  invited: '待首次登录',
  reset: '密码已重置，待登录',
  lapsed: '一次性密码已过期',
  disabled: '已停用',
  former: '已不在本单位任职',
};

/** How an account stands, in the words of the list. */
export const stateWords = (state: StaffState): string => STATE_WORDS[state];

/** The day of an instant in Asia/Shanghai, YYYY-MM-DD. */
export function dayOf(at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(at);
}

/** The last day of what ends before an instant. */
const lastDayOf = (to: Date): string => dayOf(new Date(to.getTime() - 1));

/**
 * One role with its dates, as far as they say something: 填报员 · 填报员（2024年2月1日起） ·
 * 主要负责人（代严正国，2024年1月22日至2024年1月26日）.
 */
export function heldWords({ role, from, to, begun, actingForName }: HeldView): string {
  const begins = from !== null && !begun;
  const parts = [
    actingForName === null ? '' : `代${actingForName}`,
    from !== null && to !== null
      ? begins || actingForName !== null
        ? `${formatLongDay(dayOf(from))}至${formatLongDay(lastDayOf(to))}`
        : `至${formatLongDay(lastDayOf(to))}`
      : begins
        ? `${formatLongDay(dayOf(from))}起`
        : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? roleWord(role) : `${roleWord(role)}（${parts.join('，')}）`;
}

/** What is over: 填报员，2022年12月15日至2024年1月20日. */
export function pastWords({ role, from, to, actingForName }: HeldView): string {
  const acting = actingForName === null ? '' : `（代${actingForName}）`;
  const begun = from === null ? '' : formatLongDay(dayOf(from));
  return `${roleWord(role)}${acting}，${begun}至${to === null ? '今' : formatLongDay(dayOf(to))}`;
}

/** When the person was last here, or that they never were. */
export function lastSignInWords({ lastSignedInAt }: Pick<StaffPerson, 'lastSignedInAt'>): string {
  return lastSignedInAt === null ? '从未登录' : formatDateTime(lastSignedInAt);
}
