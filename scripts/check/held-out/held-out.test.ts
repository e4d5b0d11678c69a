import { beforeAll, describe, expect, it } from 'vitest';
import type { HeldOutSet } from '@/report/testing/held-out/held-out';
import { type HeldOutMeasure, heldOutLines, measureHeldOut } from './measure';

/** What a set holds, and what is held to: percentages of the defects, false findings in its sound reports. */
interface Bar {
  readonly set: HeldOutSet;
  readonly errors: number;
  readonly sound: number;
  /** Of a hundred error-level defects. */
  readonly errorsFound: number;
  /** Of a hundred defects of any level. */
  readonly allFound: number;
  /** Findings of severity B or W for each ten sound reports. */
  readonly falseInTen: number;
}

const BARS: readonly Bar[] = [
  { set: 'first', errors: 43, sound: 45, errorsFound: 95, allFound: 95, falseInTen: 1 },
  { set: 'second', errors: 29, sound: 40, errorsFound: 95, allFound: 95, falseInTen: 1 },
  { set: 'third', errors: 31, sound: 30, errorsFound: 95, allFound: 95, falseInTen: 1 },
  { set: 'fourth', errors: 31, sound: 35, errorsFound: 95, allFound: 95, falseInTen: 1 },
  { set: 'fifth', errors: 28, sound: 35, errorsFound: 95, allFound: 95, falseInTen: 1 },
];

describe.each(BARS)('the $set set of reports by writers who had not seen the rules', (bar) => {
  let result: HeldOutMeasure;
  beforeAll(async () => {
    result = await measureHeldOut(bar.set);
    console.log([`${bar.set} set`, ...heldOutLines(result)].join('\n'));
  }, 120_000);

  it('has its errors found', () => {
    expect(result.errors.due).toBe(bar.errors);
    expect((100 * result.errors.hit) / result.errors.due).toBeGreaterThanOrEqual(bar.errorsFound);
  });

  it('has most of its defects found', () => {
    const [due, hit] = [...result.rules.values()].reduce(([a, b], one) => [a + one.due, b + one.hit], [0, 0]);
    expect((100 * hit) / due).toBeGreaterThanOrEqual(bar.allFound);
  });

  it('has few false findings in sound reports', () => {
    expect(result.sound).toBe(bar.sound);
    const wrong = result.wrong.filter(({ inSound }) => inSound);
    expect((10 * wrong.length) / result.sound).toBeLessThanOrEqual(bar.falseInTen);
  });
});
