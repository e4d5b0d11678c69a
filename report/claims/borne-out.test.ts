import { describe, expect, it } from 'vitest';
import { looksMistyped } from './borne-out';

describe('looksMistyped', () => {
  it.each([
    [15, 51],
    [1506, 1560],
    [126, 1262],
    [120, 1200],
    [318, 328],
  ])('takes %d for %d', (one, other) => {
    expect(looksMistyped(one, other)).toBe(true);
    expect(looksMistyped(other, one)).toBe(true);
  });

  it.each([
    [71, 9],
    [17, 12],
    [33, 5],
    [4, 5],
    [143, 1262],
    [500, 500],
  ])('takes %d and %d for two different numbers, or for one', (one, other) => {
    expect(looksMistyped(one, other)).toBe(false);
    expect(looksMistyped(other, one)).toBe(false);
  });
});
