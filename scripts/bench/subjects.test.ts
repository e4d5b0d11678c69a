import { describe, expect, it } from 'vitest';
import { validate } from '@/report/validate';
import { soundSample, unitAt } from './subjects';

describe('soundSample', () => {
  it.each([1_500, 3_000, 10_000, 30_000])(
    'has texts of some %i characters and nothing to find',
    (characters) => {
      const { report, context } = soundSample(characters);
      const length = Object.values(report.sections).join('').length;
      expect(length).toBeGreaterThanOrEqual(characters);
      expect(length).toBeLessThan(characters + 120);
      expect(validate(report, context).findings.filter(({ severity }) => severity !== 'I')).toEqual([]);
    },
  );
});

describe('another edition of a sample', () => {
  it('has the same tables and another prose', () => {
    const [one, other] = [soundSample(3_000, 7, 1), soundSample(3_000, 7, 2)];
    expect(other.report.cells).toEqual(one.report.cells);
    expect(other.report.sections).not.toEqual(one.report.sections);
  });
});

describe('unitAt', () => {
  it('gives every place a unit of its own', () => {
    const codes = Array.from({ length: 3_000 }, (_, at) => unitAt(at).code);
    expect(new Set(codes).size).toBe(3_000);
  });
});
