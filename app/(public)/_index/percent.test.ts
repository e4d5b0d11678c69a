import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent } from './percent';

describe('percent', () => {
  it('reads as a person would write it', () => {
    expect(percent(44, 45)).toBe('97.8%');
    expect(percent(1, 2)).toBe('50%');
    expect(percent(0, 7)).toBe('0%');
    expect(percent(1999, 2000)).toBe('99.9%');
    expect(percent(1, 9000)).toBe('0.1%');
    expect(percent(0, 0)).toBe('—');
  });

  it('says 100% for the complete only, and 0% for none only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (whole, missing) => {
        const part = Math.max(0, whole - missing);
        expect(percent(part, whole) === '100%').toBe(part === whole);
        expect(percent(part, whole) === '0%').toBe(part === 0);
      }),
    );
  });
});
