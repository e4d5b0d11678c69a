import { beforeAll, describe, expect, it } from 'vitest';
import { type HeldOutMeasure, heldOutLines, measureHeldOut } from './measure';

/** Of a hundred error-level defects. */
const ERRORS_FOUND = 95;
/** Of a hundred defects of any level. */
const ALL_FOUND = 90;
/** False findings of severity B or W for each ten sound reports. */
const FALSE_IN_TEN = 1;

describe('ninety reports by a writer who had not seen the rules', () => {
  let result: HeldOutMeasure;
  beforeAll(async () => {
    result = await measureHeldOut();
    console.log(heldOutLines(result).join('\n'));
  }, 60_000);

  it('have their errors found', () => {
    expect(result.errors.due).toBe(43);
    expect((100 * result.errors.hit) / result.errors.due).toBeGreaterThanOrEqual(ERRORS_FOUND);
  });

  it('have nearly all of their defects found', () => {
    const [due, hit] = [...result.rules.values()].reduce(([a, b], one) => [a + one.due, b + one.hit], [0, 0]);
    expect(due).toBe(78);
    expect((100 * hit) / due).toBeGreaterThanOrEqual(ALL_FOUND);
  });

  it('have at most one false finding in ten sound ones', () => {
    expect(result.sound).toBe(45);
    const wrong = result.wrong.filter(({ inSound }) => inSound);
    expect((10 * wrong.length) / result.sound).toBeLessThanOrEqual(FALSE_IN_TEN);
  });
});
