import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activityWords,
  countsSentence,
  daysBetween,
  dayWords,
  dueWords,
  segments,
  timeliness,
} from './progress';
import { NO_COUNTS, row } from './testing/rows';

describe('a stacked bar', () => {
  it('accounts for every unit', () => {
    const counts = {
      ...NO_COUNTS,
      total: 21,
      published: 1,
      accepted: 2,
      submitted: 3,
      returned: 4,
      inProgress: 5,
      notStarted: 6,
    };
    expect(segments(counts).reduce((sum, part) => sum + part.count, 0)).toBe(counts.total);
  });

  it('says in words what is there, and only that', () => {
    const counts = { ...NO_COUNTS, total: 44, published: 3, notStarted: 41, overdue: 41 };
    expect(countsSentence(counts)).toBe('44 家：已公布 3，未开始 41，逾期未报 41');
    expect(countsSentence(NO_COUNTS)).toBe('0 家');
  });
});

describe('days', () => {
  it('are counted over the turn of a year and a leap day', () => {
    expect(daysBetween('2023-12-31', '2024-01-01')).toBe(1);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('are as many back as forth', () => {
    const day = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      }),
    );
  });

  it('stand in words for what is left or past', () => {
    expect(dueWords('2024-01-20', '2024-01-31')).toBe('还有 11 天');
    expect(dueWords('2024-01-31', '2024-01-31')).toBe('今天截止');
    expect(dueWords('2024-02-04', '2024-01-31')).toBe('已过 4 天');
  });
});

describe('standing against the due date', () => {
  it('is one of four, never two', () => {
    expect(timeliness(row({ unitCode: 'a' }))).toEqual({ kind: 'missing' });
    expect(timeliness(row({ unitCode: 'a', state: 'submitted' }))).toEqual({ kind: 'on-time' });
    expect(timeliness(row({ unitCode: 'a', overdue: true, daysLate: 4 }))).toEqual({
      kind: 'overdue',
      days: 4,
    });
    expect(timeliness(row({ unitCode: 'a', state: 'published', late: true, daysLate: 2 }))).toEqual({
      kind: 'late',
      days: 2,
    });
  });

  it('counts as filed what was given back, even while it is signed anew', () => {
    const firstSubmittedAt = new Date('2024-01-15T02:00:00Z');
    expect(timeliness(row({ unitCode: 'a', state: 'returned' })).kind).toBe('on-time');
    expect(timeliness(row({ unitCode: 'a', state: 'signing', firstSubmittedAt })).kind).toBe('on-time');
  });
});

describe('dates', () => {
  it('name the year only where it is another one', () => {
    expect(dayWords('2024-01-31', '2024-01-20')).toBe('1月31日');
    expect(dayWords('2023-01-31', '2024-01-20')).toBe('2023年1月31日');
  });

  it('tell the last event with its own date, and nothing where nothing happened', () => {
    const at = new Date('2024-01-19T02:00:00Z');
    const updatedAt = new Date('2024-01-20T08:00:00Z');
    const returned = row({
      unitCode: 'a',
      state: 'returned',
      updatedAt,
      lastEvent: { what: 'returned', at },
    });
    expect(activityWords(row({ unitCode: 'a' }), '2024-01-20')).toBe('');
    expect(activityWords(returned, '2024-01-20')).toBe('1月19日 10:00 退回');
    expect(activityWords(returned, '2025-01-20')).toBe('2024年1月19日 10:00 退回');
  });

  it('say when a draft changed where nothing was filed yet', () => {
    const updatedAt = new Date('2024-01-19T02:00:00Z');
    expect(activityWords(row({ unitCode: 'a', state: 'draft', updatedAt }), '2024-01-20')).toBe(
      '更新于 1月19日 10:00',
    );
  });
});
