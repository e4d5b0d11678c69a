import { createChecker } from '@/report/recheck';
import type { Bench } from '../bench';
import { soundSample } from '../subjects';

/** What a keystroke in table 3 costs: one cell differs from the report checked before. */
export const recheckCell: Bench = {
  name: 'recheck-cell',
  unit: 'ms',
  target: null,
  about: 'checking again after one changed cell of a report with a text of 3000 characters',
  warmUp: 100,
  runs: 200,
  prepare: () => {
    const { report, context } = soundSample(3_000, 30);
    const check = createChecker(context);
    return (turn) =>
      check({ ...report, cells: { ...report.cells, 't3.new.natural': turn % 7, 't3.new.total': null } });
  },
};
