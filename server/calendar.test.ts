import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAtTimeOf, dayInShanghai, daysBetween, daysLeft, startOfDay } from './calendar';

describe('dayInShanghai', () => {
  it('changes at midnight in Shanghai, not in London', () => {
    expect(dayInShanghai(new Date('2024-01-31T15:59:59.999Z'))).toBe('2024-01-31');
    expect(dayInShanghai(new Date('2024-01-31T16:00:00Z'))).toBe('2024-02-01');
  });

  it('is what Intl says, for any instant of the platform’s time', () => {
    const intl = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });
    const instants = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        expect(dayInShanghai(at)).toBe(intl.format(at));
      }),
    );
  });
});

describe('daysLeft', () => {
  it.each([
    ['2024-01-20T00:00:00+08:00', 11],
    ['2024-01-31T23:59:59+08:00', 0],
    ['2024-02-01T00:00:00+08:00', -1],
  ])('counts whole days at %s', (now, left) => {
    expect(daysLeft('2024-01-31', new Date(now))).toBe(left);
  });

  it('counts over a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});

describe('dayAtTimeOf', () => {
  it('keeps the time of day in Shanghai', () => {
    expect(dayAtTimeOf('2024-01-20', new Date('2026-11-24T01:02:03.004+08:00'))).toEqual(
      new Date('2024-01-20T01:02:03.004+08:00'),
    );
  });
});

describe('startOfDay', () => {
  it('is midnight in Shanghai, of the day or of one after it', () => {
    expect(startOfDay('2024-02-28')).toEqual(new Date('2024-02-28T00:00:00+08:00'));
    expect(startOfDay('2024-02-28', 2)).toEqual(new Date('2024-03-01T00:00:00+08:00'));
  });
});
