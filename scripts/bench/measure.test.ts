import { describe, expect, it } from 'vitest';
import type { Bench } from './bench';
import { measure, quantile } from './measure';

const bench = (target: number | null, work: () => unknown): Bench => ({
  name: 'x',
  unit: 'ms',
  target,
  about: '',
  warmUp: 2,
  runs: 5,
  callsPerRun: 3,
  prepare: () => work,
});
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('measure', () => {
  it('counts warm-up, runs and calls, and divides a run by its calls', async () => {
    let calls = 0;
    const measured = await measure(
      bench(null, () => {
        calls += 1;
        return pause(4);
      }),
    );
    expect(calls).toBe((2 + 5) * 3);
    expect(measured.runs).toBe(5);
    expect(measured.median).toBeGreaterThan(3);
    expect(measured.p95).toBeGreaterThanOrEqual(measured.median);
  });

  it('is within its target, or not, by the median', async () => {
    expect((await measure(bench(1_000, () => 0))).ok).toBe(true);
    expect((await measure(bench(1, () => pause(5)))).ok).toBe(false);
    expect((await measure(bench(null, () => pause(1)))).ok).toBe(true);
  });
});

describe('quantile', () => {
  it('is a value that was measured', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2);
    expect(quantile([1, 2, 3], 0.5)).toBe(2);
    expect(quantile([1, 2, 3], 0.95)).toBe(3);
    expect(quantile([7], 0.5)).toBe(7);
  });
});
