import { describe, expect, it } from 'vitest';
import { isWorkingHour, reminderOf, reviewerReminderOf } from './threshold';

describe('reminderOf', () => {
  it.each([
    [15, null],
    [14, 'due-14'],
    [8, 'due-14'],
    [7, 'due-7'],
    [5, 'due-7'],
    [3, 'due-3'],
    [1, 'due-1'],
    [0, 'due-1'],
    [-1, 'overdue-0'],
    [-7, 'overdue-0'],
    [-8, 'overdue-1'],
  ])('%i days left: %s', (left, reminder) => {
    expect(reminderOf(left)).toBe(reminder);
  });
});

describe('reviewerReminderOf', () => {
  it.each([
    [[], null],
    [[8, 70], null],
    [[7, 70], 'units-2024-02-14'],
    [[-14, -40], 'units-2024-02-14'],
    // Wednesday; the week's reminder is that of its Monday.
    [[-15, 70], 'units-week-2024-02-12'],
  ])('%j days left, on 2024-02-14: %s', (days, reminder) => {
    expect(reviewerReminderOf(days, '2024-02-14')).toBe(reminder);
  });

  it('is one from Monday to Sunday', () => {
    const days = ['2024-02-12', '2024-02-18', '2024-02-19'].map((day) => reviewerReminderOf([-30], day));
    expect(days).toEqual(['units-week-2024-02-12', 'units-week-2024-02-12', 'units-week-2024-02-19']);
  });
});

describe('isWorkingHour', () => {
  it.each([
    ['2024-01-22T08:59:59+08:00', false],
    ['2024-01-22T09:00:00+08:00', true],
    ['2024-01-26T17:59:59+08:00', true],
    ['2024-01-26T18:00:00+08:00', false],
    // Saturday and Sunday in Shanghai; the second is still Saturday in UTC.
    ['2024-01-20T12:00:00+08:00', false],
    ['2024-01-21T07:00:00+08:00', false],
    // Monday in UTC since an hour, Monday morning in Shanghai.
    ['2024-01-22T01:00:00Z', true],
  ])('%s: %s', (at, working) => {
    expect(isWorkingHour(new Date(at))).toBe(working);
  });
});
