import { formatDay, formatLongDateTime, formatLongDay } from '@/components/dates';
import { stateWord } from '@/components/state-chip';
import { isMissing } from '@/server/dashboard/counts';
import type { DashboardCounts, DashboardRow } from '@/server/dashboard/view';

/** The parts of a stacked bar, farthest along first; together they are all the units. `key` picks hue and hatching. */
export const SEGMENTS = [
  { key: 'published', word: stateWord('published'), of: (counts: DashboardCounts) => counts.published },
  { key: 'accepted', word: stateWord('accepted'), of: (counts: DashboardCounts) => counts.accepted },
  { key: 'submitted', word: stateWord('submitted'), of: (counts: DashboardCounts) => counts.submitted },
  { key: 'returned', word: stateWord('returned'), of: (counts: DashboardCounts) => counts.returned },
  { key: 'progress', word: stateWord('draft'), of: (counts: DashboardCounts) => counts.inProgress },
  { key: 'none', word: stateWord('not_started'), of: (counts: DashboardCounts) => counts.notStarted },
] as const;

export interface Segment {
  key: (typeof SEGMENTS)[number]['key'];
  word: string;
  count: number;
}

/** A bar's parts with their counts. */
export function segments(counts: DashboardCounts): Segment[] {
  return SEGMENTS.map(({ key, word, of }) => ({ key, word, count: of(counts) }));
}

/** 44 家：已公布 3，待审核 2，未开始 39 — with what isn't there left out, and the overdue at the end. */
export function countsSentence(counts: DashboardCounts): string {
  const parts = segments(counts).filter((part) => part.count > 0);
  const overdue = counts.overdue > 0 ? [`逾期未报 ${counts.overdue}`] : [];
  const words = [...parts.map((part) => `${part.word} ${part.count}`), ...overdue];
  return words.length === 0 ? `${counts.total} 家` : `${counts.total} 家：${words.join('，')}`;
}

/** Whole days from one calendar day to another (YYYY-MM-DD); negative where `to` lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** 还有 11 天 · 今天截止 · 已过 4 天 */
export function dueWords(today: string, due: string): string {
  const days = daysBetween(today, due);
  if (days === 0) return '今天截止';
  return days > 0 ? `还有 ${days} 天` : `已过 ${-days} 天`;
}

/** How a unit stands against its due date, in words: four cases that must never be confused. */
export type Timeliness =
  | { kind: 'overdue' | 'late'; days: number }
  | { kind: 'missing' }
  | { kind: 'on-time' };

export function timeliness(row: DashboardRow): Timeliness {
  if (row.overdue) return { kind: 'overdue', days: row.daysLate };
  if (row.late) return { kind: 'late', days: row.daysLate };
  return isMissing(row) ? { kind: 'missing' } : { kind: 'on-time' };
}

/** A calendar day as said on a given day: with its year only where that is another one. */
export function dayWords(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? formatDay(day) : formatLongDay(day);
}

const EVENT_WORDS: Readonly<Record<NonNullable<DashboardRow['lastEvent']>['what'], string>> = {
  submitted: '提交',
  imported: '补录',
  returned: '退回',
  accepted: '通过',
  published: '公布',
  held: '暂缓公布',
  released: '解除暂缓',
  sent_back: '市级退回',
};

/** What the unit or its office did last, with its own date; before anything is filed, when the draft changed. */
export function activityWords(row: DashboardRow, today: string): string {
  if (row.lastEvent) return `${momentWords(row.lastEvent.at, today)} ${EVENT_WORDS[row.lastEvent.what]}`;
  return row.updatedAt === null ? '' : `更新于 ${momentWords(row.updatedAt, today)}`;
}

/** A moment as said on a given day: with its year only where that is another one. */
function momentWords(at: Date, today: string): string {
  const full = formatLongDateTime(at);
  const thisYear = `${today.slice(0, 4)}年`;
  return full.startsWith(thisYear) ? full.slice(thisYear.length) : full;
}
