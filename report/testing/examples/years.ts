import { soundReport, withCells } from '../reports';
import { cells, type Example, sound } from './kit';

/** Across years. */
export const YEAR_EXAMPLES: Readonly<Record<string, Example>> = {
  'YEAR-CARRY': {
    passes: [
      { report: sound, context: { lastYear: sound } },
      {
        report: withCells(sound, { 't3.carried_in.legal': 2 }),
        context: { lastYear: withCells(soundReport('form2019'), { 't3.carry_out.legal': 2 }) },
      },
    ],
    fails: [
      {
        report: withCells(sound, { 't3.carried_in.legal': 2 }),
        context: { lastYear: withCells(sound, { 't3.carry_out.biz': 2 }) },
        due: [
          ['B', 'cell:t3.carried_in.biz'],
          ['B', 'cell:t3.carried_in.legal'],
        ],
      },
    ],
  },
  'YEAR-IN-FORCE': {
    passes: [
      {
        report: withCells(sound, { 't2.a1.normative.issued': 2, 't2.a1.normative.in_force': 8 }),
        context: { lastYear: withCells(sound, { 't2.a1.normative.in_force': 6 }) },
      },
    ],
    fails: [
      {
        report: withCells(sound, { 't2.a1.normative.issued': 2, 't2.a1.normative.in_force': 7 }),
        context: { lastYear: withCells(sound, { 't2.a1.normative.in_force': 6 }) },
        due: [['W', 'cell:t2.a1.normative.in_force']],
      },
    ],
  },
  'YEAR-STOCK': {
    passes: [cells({ 't2.a1.normative.issued': 2, 't2.a1.normative.in_force': 2 })],
    fails: [
      {
        ...cells({ 't2.a1.normative.issued': 2, 't2.a1.normative.in_force': 1 }),
        due: [['W', 'cell:t2.a1.normative.in_force']],
      },
    ],
  },
};
