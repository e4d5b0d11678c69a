import { describe, expect, it } from 'vitest';
import { moments } from './office-hours';
import { randomFor } from './random';

const shanghai = (at: Date) => new Date(at.getTime() + 8 * 3_600_000);

describe('moments', () => {
  const all = moments(randomFor('moments'), 200, '2024-01-01', '2024-01-20');

  it('are in order and different', () => {
    const times = all.map((at) => at.getTime());
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  it('lie within office hours of working days', () => {
    for (const at of all.map(shanghai)) {
      expect([1, 2, 3, 4, 5]).toContain(at.getUTCDay());
      expect([9, 10, 11, 14, 15, 16, 17]).toContain(at.getUTCHours());
      expect(at.toISOString().slice(0, 10)).not.toBe('2024-01-01');
    }
  });

  it('say so where there aren’t enough', () => {
    expect(() => moments(randomFor('none'), 1, '2024-01-06', '2024-01-07')).toThrow(RangeError);
  });
});
