/** Calendar days in Asia/Shanghai, which has been UTC+8 without summer time since 1991. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The day of an instant in Asia/Shanghai, YYYY-MM-DD. */
export function dayInShanghai(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** Whole days from one YYYY-MM-DD to another; negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Whole days left on `now` until the end of a due day: 0 on the day itself, negative once it has passed. */
export function daysLeft(due: string, now: Date): number {
  return daysBetween(dayInShanghai(now), due);
}

/** 2024-01-31 → 2024年1月31日. */
export function chineseDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** A day with the time of day, in Asia/Shanghai, of another instant. */
export function dayAtTimeOf(day: string, instant: Date): Date {
  const sinceMidnight = (instant.getTime() + SHANGHAI_OFFSET_MS) % DAY_MS;
  return new Date(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_OFFSET_MS + sinceMidnight);
}

/** The first instant of a day in Asia/Shanghai, or of the day `later` days after it. */
export function startOfDay(day: string, later = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - SHANGHAI_OFFSET_MS + later * DAY_MS);
}
