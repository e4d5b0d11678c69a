/** One figure: how it is prepared and what is timed. */
export interface Bench {
  /** As `npm run bench -- NAME` takes it. */
  readonly name: string;
  readonly unit: 'µs' | 'ms' | 's';
  /** What an issue asks of the median, in `unit`; null where none is named. */
  readonly target: number | null;
  /** What is measured, in a line. */
  readonly about: string;
  readonly warmUp: number;
  /** How many runs are measured. */
  readonly runs: number;
  /** Calls in one run, which is their mean: for what is too short for the clock. */
  readonly callsPerRun?: number;
  /** Makes what the work needs, outside the clock, and gives the work; `turn` counts its calls. */
  readonly prepare: () => Work | Promise<Work>;
}

export type Work = (turn: number) => unknown;

/** One line of `npm run bench -- --json`. Times in `unit`. */
export interface Measured {
  readonly name: string;
  readonly unit: Bench['unit'];
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
  readonly target: number | null;
  /** The median is within the target, or there is none. */
  readonly ok: boolean;
}
