import { validate } from '@/report/validate';
import type { Bench } from '../bench';
import { type Sample, soundSample, surrounded } from '../subjects';

const UNITS = 31;

/** How often every unit's report is checked: untimed first, then timed. */
interface Turns {
  readonly warmUp: number;
  readonly runs: number;
}
const TURNS: Turns = { warmUp: 20, runs: 10 };
/** Of long texts fewer fit into memory together, and their code is warm sooner. */
const LONG_TURNS: Turns = { warmUp: 5, runs: 5 };

/** As it comes from the database: every text in one piece of memory. */
const asStored = ({ report, context }: Sample): Sample => ({
  report: JSON.parse(JSON.stringify(report)),
  context,
});

/** Every call's own report, with a prose that no other has. */
const samplesOf = (characters: number, { warmUp, runs }: Turns): Sample[] =>
  Array.from({ length: (warmUp + runs) * UNITS }, (_, turn) =>
    asStored(soundSample(characters, turn % UNITS, Math.floor(turn / UNITS))),
  );

/** As while a report is typed: its context, last year's report in it, stays the same object, and the text changes. */
function inOneContext(samples: readonly Sample[], contextOf = ({ context }: Sample) => context): Sample[] {
  const contexts = samples.slice(0, UNITS).map(contextOf);
  return samples.map(({ report, context }, turn) => ({ report, context: contexts[turn % UNITS] ?? context }));
}

/**
 * No text comes twice, so that nothing is remembered of it; and none is kept when it has been checked, as in a server,
 * where a thousand checked reports would be nothing but work for the memory's cleaner.
 */
const bench = (
  name: string,
  about: string,
  target: number | null,
  { warmUp, runs }: Turns,
  prepared: () => readonly Sample[],
): Bench => ({
  name,
  unit: 'ms',
  target,
  about,
  warmUp: warmUp * UNITS,
  runs: runs * UNITS,
  prepare: () => {
    const samples = new Map(prepared().entries());
    return (turn) => {
      const sample = samples.get(turn);
      if (sample === undefined) throw new RangeError(`no report is left for turn ${turn} of ${name}`);
      samples.delete(turn);
      return validate(sample.report, sample.context);
    };
  },
});

/** Every rule over a sound report, last year's beside it. */
const wholeReport = (characters: number, target: number | null, turns = TURNS): Bench =>
  bench(
    `whole-report-${characters}`,
    `every rule over a sound report with a text of ${characters} characters`,
    target,
    turns,
    () => inOneContext(samplesOf(characters, turns)),
  );

export const wholeReports: readonly Bench[] = [
  wholeReport(3_000, 1),
  bench(
    'whole-report-surrounded',
    'the same of 3000 characters, with the names of all other units and all else that the server knows',
    1,
    TURNS,
    () => inOneContext(samplesOf(3_000, TURNS), surrounded),
  ),
  wholeReport(1_500, null),
  wholeReport(10_000, null, LONG_TURNS),
  wholeReport(30_000, null, LONG_TURNS),
  bench(
    'whole-report-first',
    'the same of 3000 characters, last year’s report too seen for the first time',
    null,
    TURNS,
    () => samplesOf(3_000, TURNS),
  ),
];
