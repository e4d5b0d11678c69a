import { TABLE_IDS } from '@/report/ids';
import { resultOf, subjectOf } from '@/report/rule-result';
import { CATALOGUE } from '@/report/rules/catalogue';
import type { Bench } from '../bench';
import { soundSample } from '../subjects';

/** The rules that read tables and nothing else: every CELL-, T3-, T4- and YEAR-rule over figures. */
const TABLE_RULES = CATALOGUE.filter(
  ({ reads }) =>
    reads !== undefined && reads.length > 0 && reads.every((part) => TABLE_IDS.some((id) => id === part)),
).filter(({ id }) => !id.startsWith('FORM-'));

/** Reading the cells of a sound report and running every rule over its tables, last year's beside it. */
export const tableRulesSound: Bench = {
  name: 'table-rules-sound',
  unit: 'µs',
  target: 20,
  about: `${TABLE_RULES.length} rules over the tables of a sound report, cells read anew`,
  warmUp: 200,
  runs: 200,
  callsPerRun: 100,
  prepare: () => {
    const { report, context } = soundSample(3_000, 30);
    const { lastYear: _, ...alone } = context;
    return () => {
      const subject = subjectOf(report, alone);
      for (const rule of TABLE_RULES) resultOf(subject, rule);
    };
  },
};
