import { describe, expect, it } from 'vitest';
import { measure, measureLines } from './measure';

/** Of a hundred. */
const ERRORS_FOUND = 95;
/** False findings of severity B or W for each ten reports. */
const FALSE_IN_TEN = 1;

describe('the corpus of real reports', () => {
  const result = measure();
  console.log(measureLines(result).join('\n'));

  it('shows defects of many kinds, and sound excerpts', () => {
    expect(result.reports).toBe(50);
    expect(result.shown).toBeGreaterThan(15);
    expect(result.sound).toBeGreaterThan(20);
  });

  it('has its errors found', () => {
    expect(result.errors.due).toBeGreaterThan(8);
    expect((100 * result.errors.hit) / result.errors.due).toBeGreaterThanOrEqual(ERRORS_FOUND);
  });

  it('has at most one false finding in ten reports', () => {
    expect((10 * result.wrong.length) / result.reports).toBeLessThanOrEqual(FALSE_IN_TEN);
  });
});
