import { validate } from '@/report/validate';
import type { Bench } from '../bench';
import { type Sample, soundSample } from '../subjects';

const UNITS = 31;
const WARM_UP = 20 * UNITS;
const RUNS = 10 * UNITS;

/** Every call's own report, with a prose that no other has. */
const samplesOf = (characters: number): Sample[] =>
  Array.from({ length: WARM_UP + RUNS }, (_, turn) =>
    soundSample(characters, turn % UNITS, Math.floor(turn / UNITS)),
  );

/** As while a report is typed: its context, last year's report in it, stays the same object, and the text changes. */
const inOneContext = (samples: readonly Sample[]): Sample[] =>
  samples.map(({ report, context }, turn) => ({
    report,
    context: samples[turn % UNITS]?.context ?? context,
  }));

const bench = (
  name: string,
  about: string,
  target: number | null,
  prepared: () => readonly Sample[],
): Bench => ({
  name,
  unit: 'ms',
  target,
  about,
  warmUp: WARM_UP,
  runs: RUNS,
  prepare: () => {
    const samples = prepared();
    return (turn) => {
      const sample = samples[turn];
      return sample && validate(sample.report, sample.context);
    };
  },
});

/** Every rule over a sound report, last year's beside it. No text comes twice, so that nothing is remembered of it. */
const wholeReport = (characters: number, target: number | null): Bench =>
  bench(
    `whole-report-${characters}`,
    `every rule over a sound report with a text of ${characters} characters`,
    target,
    () => inOneContext(samplesOf(characters)),
  );

export const wholeReports: readonly Bench[] = [
  wholeReport(3_000, 1),
  wholeReport(1_500, null),
  wholeReport(6_000, null),
  wholeReport(12_000, null),
  bench(
    'whole-report-first',
    'the same of 3000 characters, last year’s report too seen for the first time',
    null,
    () => samplesOf(3_000),
  ),
];
