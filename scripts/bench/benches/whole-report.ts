import { validate } from '@/report/validate';
import type { Bench } from '../bench';
import { type Sample, soundSample } from '../subjects';

const UNITS = 155;
const WARM_UP = 310;
const RUNS = 155;

/** The same report as another object: what the rules remember of a report is kept by the object. */
const again = ({ report, context }: Sample): Sample => {
  const { lastYear } = context;
  const before = lastYear ? { lastYear: { ...lastYear, sections: { ...lastYear.sections } } } : {};
  return {
    report: { ...report, sections: { ...report.sections } },
    context: { ...context, ...before },
  };
};

/** Every rule over a sound report, last year's beside it. No report comes twice, so that nothing is remembered of it. */
const wholeReport = (characters: number, target: number | null): Bench => ({
  name: `whole-report-${characters}`,
  unit: 'ms',
  target,
  about: `every rule over a sound report with a text of ${characters} characters`,
  warmUp: WARM_UP,
  runs: RUNS,
  prepare: () => {
    const samples = Array.from({ length: UNITS }, (_, at) => soundSample(characters, at));
    const all = Array.from({ length: (WARM_UP + RUNS) / UNITS }, () => samples.map(again)).flat();
    return (turn) => {
      const sample = all[turn];
      return sample && validate(sample.report, sample.context);
    };
  },
});

export const wholeReports: readonly Bench[] = [
  wholeReport(3_000, 1),
  wholeReport(1_500, null),
  wholeReport(6_000, null),
];
