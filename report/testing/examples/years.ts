import { soundReport, withCells } from '../reports';
import { cells, type Example, sound } from './kit';

const permits = (count: number) => withCells(sound, { 't2.a5.permit.decisions': count });

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
    passes: [
      cells({ 't2.a1.normative.issued': 2, 't2.a1.normative.in_force': 2 }),
      cells({ 't2.a1.normative.issued': 2, 't2.a1.normative.in_force': null }),
    ],
    fails: [
      {
        ...cells({ 't2.a1.normative.issued': 2, 't2.a1.normative.in_force': 1 }),
        due: [['W', 'cell:t2.a1.normative.in_force']],
      },
    ],
  },
  'YEAR-JUMP': {
    passes: [
      { report: sound, context: { lastYear: withCells(sound, { 't2.a5.permit.decisions': 19 }) } },
      { ...cells({ 't2.a5.permit.decisions': 100 }), context: { lastYear: permits(20) } },
      { ...cells({ 't2.a5.permit.decisions': 20 }), context: { lastYear: permits(100) } },
      { ...cells({ 't2.a8.admin_fee.amount_wan': '100' }), context: { lastYear: sound } },
    ],
    fails: [
      {
        ...cells({ 't2.a5.permit.decisions': 101 }),
        context: { lastYear: permits(20) },
        due: [['I', 'cell:t2.a5.permit.decisions']],
      },
      {
        ...cells({ 't2.a5.permit.decisions': 0 }),
        context: { lastYear: permits(20) },
        due: [['I', 'cell:t2.a5.permit.decisions']],
      },
      {
        // The total jumps with its part: told once.
        ...cells({ 't4.rec.upheld': 21 }),
        context: { lastYear: sound },
        due: [['I', 'cell:t4.rec.total']],
      },
      {
        // Moved from one applicant to another: the total is steady.
        ...cells({ 't3.new.natural': 30 }),
        context: { lastYear: withCells(sound, { 't3.new.biz': 30 }) },
        due: [
          ['I', 'cell:t3.new.natural'],
          ['I', 'cell:t3.new.biz'],
        ],
      },
    ],
  },
};
