import { dayInShanghai } from '../calendar';

/** Days left at which a unit is reminded, fewest first. */
const DUE = [1, 3, 7, 14] as const;
const WEEK = 7;
/** Office hours in Asia/Shanghai: [first hour, last hour). */
const HOURS = { from: 9, to: 18 } as const;

/**
 * Which reminder is due, as part of its notice's key; null: none. The one of the fewest days that fits: what fell on a
 * weekend is told on Monday, by the days that are left then. Once overdue, weekly.
 *
 * @param left whole days until the due day, negative once it has passed
 */
export function reminderOf(left: number): string | null {
  if (left < 0) return `overdue-${Math.floor((-left - 1) / WEEK)}`;
  const threshold = DUE.find((days) => left <= days);
  return threshold === undefined ? null : `due-${threshold}`;
}

/** Whether people are at work in Asia/Shanghai: Monday to Friday, 9 to 18. The calendar of holidays isn't known here. */
export function isWorkingHour(now: Date): boolean {
  const day = new Date(`${dayInShanghai(now)}T00:00:00Z`).getUTCDay();
  const hour = (now.getUTCHours() + 8) % 24;
  return day >= 1 && day <= 5 && hour >= HOURS.from && hour < HOURS.to;
}
