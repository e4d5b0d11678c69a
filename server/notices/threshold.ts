import { dayInShanghai, startOfDay } from '../calendar';

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

/** From so many days before the due day on, an office is told which of its units are missing. */
export const REVIEWERS_FROM = 7;
/** So many days after it daily, then weekly: who hasn't filed by then won't within a day. */
const DAILY_UNTIL = 14;

/**
 * The part of the key under which an office's reviewers are told today of the units that are missing: one a day while one of them
 * came due within the last two weeks or comes due within a week, else one a week, from its Monday; null where none is missing.
 *
 * @param days whole days left for each missing unit
 * @param today YYYY-MM-DD in Asia/Shanghai
 */
export function reviewerReminderOf(days: readonly number[], today: string): string | null {
  const near = days.filter((left) => left <= REVIEWERS_FROM);
  if (near.length === 0) return null;
  if (near.some((left) => left >= -DAILY_UNTIL)) return `units-${today}`;
  const since = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % WEEK;
  return `units-week-${dayInShanghai(startOfDay(today, -since))}`;
}

/** Whether people are at work in Asia/Shanghai: Monday to Friday, 9 to 18. The calendar of holidays isn't known here. */
export function isWorkingHour(now: Date): boolean {
  const day = new Date(`${dayInShanghai(now)}T00:00:00Z`).getUTCDay();
  const hour = (now.getUTCHours() + 8) % 24;
  return day >= 1 && day <= 5 && hour >= HOURS.from && hour < HOURS.to;
}
