import { performance } from 'node:perf_hooks';
import type { Bench, Measured, Work } from './bench';

const PER_MILLISECOND = { µs: 1_000, ms: 1, s: 0.001 } as const;

/** The value below which a share of the sorted values lies (nearest rank). */
export function quantile(sorted: readonly number[], share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

/** Three significant digits: no run is steadier than that. */
const rounded = (value: number) => Number(value.toPrecision(3));

/** Milliseconds that one call takes, as the mean of `calls`; a promise is waited for. */
async function timed(work: Work, turn: number, calls: number): Promise<number> {
  const begin = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = work(turn * calls + call);
    if (result instanceof Promise) await result;
  }
  return (performance.now() - begin) / calls;
}

/** Prepares, warms up and measures one bench. */
export async function measure(bench: Bench): Promise<Measured> {
  const work = await bench.prepare();
  const calls = bench.callsPerRun ?? 1;
  for (let turn = 0; turn < bench.warmUp; turn++) await timed(work, turn, calls);
  const times: number[] = [];
  for (let turn = 0; turn < bench.runs; turn++) times.push(await timed(work, bench.warmUp + turn, calls));
  const factor = PER_MILLISECOND[bench.unit];
  const sorted = times.map((time) => time * factor).sort((a, b) => a - b);
  const median = rounded(quantile(sorted, 0.5));
  const { name, unit, target, runs } = bench;
  const p95 = rounded(quantile(sorted, 0.95));
  return { name, unit, median, p95, runs, target, ok: target === null || median <= target };
}
