import { createChecker } from '@/report/recheck';
import type { Bench } from '../bench';
import { soundSample, surrounded } from '../subjects';

/** What a keystroke in table 3 costs: one cell differs from the report checked before. */
export const recheckCell: Bench = {
  name: 'recheck-cell',
  unit: 'ms',
  target: null,
  about:
    'checking again after one changed cell of a report with a text of 3000 characters, all that the server knows beside it',
  warmUp: 100,
  runs: 200,
  prepare: () => {
    const sample = soundSample(3_000, 30);
    const { report } = sample;
    const check = createChecker(surrounded(sample));
    return (turn) =>
      check({ ...report, cells: { ...report.cells, 't3.new.natural': turn % 7, 't3.new.total': null } });
  },
};
