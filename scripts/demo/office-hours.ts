import type { Random } from './random';

/** 9:00–12:00 and 14:00–18:00 in Asia/Shanghai. */
const MORNING = 180;
const WORKING_MINUTES = 420;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Spring Festival 2023; the demo's other weeks have no holiday on a weekday but New Year's Day. */
const HOLIDAYS = new Set([
  '2023-01-02',
  '2023-01-23',
  '2023-01-24',
  '2023-01-25',
  '2023-01-26',
  '2023-01-27',
  '2024-01-01',
]);

/** The working days from one YYYY-MM-DD to another, both included. */
function workingDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${to}T00:00:00Z`); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10);
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(day)) days.push(day);
  }
  return days;
}

/** `count` different moments within office hours of a span of days, in order. */
export function moments(random: Random, count: number, from: string, to: string): Date[] {
  const days = workingDays(from, to);
  const all = days.length * WORKING_MINUTES;
  if (all < count) throw new RangeError(`no ${count} moments from ${from} to ${to}`);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.int(0, all - 1));
  return [...chosen].sort((a, b) => a - b).map((minute) => moment(days, minute));
}

function moment(days: readonly string[], minute: number): Date {
  const day = days[Math.floor(minute / WORKING_MINUTES)] ?? '';
  const within = minute % WORKING_MINUTES;
  const clock = 9 * 60 + within + (within < MORNING ? 0 : 120);
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + clock * MINUTE_MS);
}
