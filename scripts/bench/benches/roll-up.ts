import { rollUp } from '@/report/roll-up/roll-up';
import type { Bench } from '../bench';
import { soundSample, unitAt } from '../subjects';

/** The sum of so many units' reports on the form in force. */
const rollUpOf = (count: number, target: number | null): Bench => ({
  name: `roll-up-${count}`,
  unit: 'ms',
  target,
  about: `rolling up ${count} units' reports, with who contributed to every cell`,
  warmUp: 3,
  runs: 15,
  prepare: () => {
    const contributors = Array.from({ length: count }, (_, at) => ({
      unit: unitAt(at).code,
      report: soundSample(0, at).report,
    }));
    return () => rollUp('form2021', contributors);
  },
});

export const rollUps: readonly Bench[] = [rollUpOf(3_000, 100), rollUpOf(300, null)];
