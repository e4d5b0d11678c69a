import { withShortRow } from '../readings';
import { withCells, withSection } from '../reports';
import { HUANGZHONG_EDUCATION, HUANGZHONG_GOVERNMENT } from '../units';
import { cells, type Example, reading, sound } from './kit';

const FEE = 't2.a8.admin_fee.amount_wan';
const fee = (amount: string) => cells({ [FEE]: amount });
const permits = (count: number) => withCells(sound, { 't2.a5.permit.decisions': count });

/** Cells, table 3 and table 4. */
export const CELL_EXAMPLES: Readonly<Record<string, Example>> = {
  'CELL-EMPTY': {
    passes: [
      { report: sound },
      cells({ 't2.a6.coercion.decisions': '不适用' }),
      {
        report: withCells(sound, { 't3.deny_law.biz': null }),
        context: { reading: withShortRow(reading, 'deny_law', 6) },
      },
    ],
    fails: [
      { ...cells({ 't3.new.natural': null, 't3.new.biz': '' }), due: [['B', 'row:t3:new']] },
      {
        ...cells({ 't2.a6.penalty.decisions': null, 't2.a6.coercion.decisions': null }),
        due: [['B', 'label:t2:a6']],
      },
      {
        ...cells({ 't4.dir.other': null, 't4.post.other': null }),
        due: [
          ['B', 'label:t4:dir'],
          ['B', 'label:t4:post'],
        ],
      },
    ],
  },
  'CELL-TYPE': {
    passes: [
      { report: sound },
      cells({ 't2.a8.admin_fee.amount_wan': '0.000001', 't2.a6.coercion.decisions': '不适用' }),
    ],
    fails: [
      {
        ...cells({ 't2.a1.normative.in_force': '22（其中修订16件）' }),
        due: [['B', 'cell:t2.a1.normative.in_force']],
      },
      { ...cells({ 't3.new.natural': -1 }), due: [['B', 'cell:t3.new.natural']] },
      { ...cells({ 't3.new.natural': '不适用' }), due: [['B', 'cell:t3.new.natural']] },
      { ...cells({ 't2.a5.permit.decisions': '不适用' }), due: [['B', 'cell:t2.a5.permit.decisions']] },
      {
        ...cells({ 't2.a8.admin_fee.amount_wan': '1.1234567' }),
        due: [['B', 'cell:t2.a8.admin_fee.amount_wan']],
      },
      { ...cells({ 't2.a1.rules.issued': '本单位未制作规章' }), due: [['B', 'cell:t2.a1.rules.issued']] },
    ],
  },
  'FEE-UNIT': {
    passes: [
      { report: sound },
      { ...fee('7545'), context: { lastYear: fee('7000').report, unit: HUANGZHONG_GOVERNMENT } },
      { ...fee('96171.6'), context: { unit: { ...HUANGZHONG_GOVERNMENT, kind: 'city', code: '630100' } } },
      { ...fee('12'), context: { lastYear: fee('0').report } },
      fee('不适用'),
    ],
    fails: [
      { ...fee('10000'), due: [['W', `cell:${FEE}`]] },
      // 西宁市城东区卫生健康局 2023 writes its fines in 元
      { ...fee('1124500.17'), due: [['W', `cell:${FEE}`]] },
      { ...fee('500'), context: { lastYear: fee('0.5').report }, due: [['W', `cell:${FEE}`]] },
    ],
  },
  'CELL-SCOPE': {
    passes: [
      cells({ 't2.a1.rules.issued': '不适用' }),
      {
        report: withCells(sound, { 't2.a1.rules.in_force': 11 }),
        context: {
          unit: { ...HUANGZHONG_EDUCATION, powers: { ...HUANGZHONG_EDUCATION.powers, rules: true } },
        },
      },
    ],
    fails: [{ ...cells({ 't2.a1.rules.in_force': 11 }), due: [['B', 'row:t2:a1.rules']] }],
  },
  'CELL-POWER': {
    passes: [
      cells({ 't2.a5.permit.decisions': 3 }),
      cells({ 't2.a6.coercion.decisions': '不适用' }),
      {
        report: sound,
        context: { lastYear: permits(3), earlierYears: [{ year: 2021, report: permits(0) }] },
      },
    ],
    fails: [
      { ...cells({ 't2.a6.coercion.decisions': 3 }), due: [['I', 'cell:t2.a6.coercion.decisions']] },
      {
        report: sound,
        context: { lastYear: permits(3), earlierYears: [{ year: 2021, report: permits(5) }] },
        due: [['I', 'cell:t2.a5.permit.decisions']],
      },
    ],
  },
  'T3-BALANCE': {
    passes: [cells({ 't3.new.natural': 3, 't3.granted.natural': 2, 't3.carry_out.natural': 1 })],
    fails: [
      { ...cells({ 't3.new.natural': 3, 't3.granted.natural': 2 }), due: [['B', 'cell:t3.new.natural']] },
    ],
  },
  'T3-OUTCOMES': {
    passes: [cells({ 't3.done_total.natural': 0 })],
    fails: [{ ...cells({ 't3.done_total.natural': 1 }), due: [['B', 'cell:t3.done_total.natural']] }],
  },
  'T3-TOTAL': {
    passes: [cells({ 't3.new.natural': 3, 't3.new.total': 3 })],
    fails: [{ ...cells({ 't3.new.natural': 3, 't3.new.total': 0 }), due: [['B', 'cell:t3.new.total']] }],
  },
  'T3-BACKLOG': {
    passes: [
      cells({ 't3.new.natural': 6, 't3.carry_out.natural': 3 }),
      cells({ 't3.new.natural': 2, 't3.carry_out.natural': 2 }),
    ],
    fails: [
      {
        ...cells({ 't3.new.natural': 5, 't3.carry_out.natural': 3 }),
        due: [['W', 'cell:t3.carry_out.total']],
      },
    ],
  },
  'T3-FEE': {
    passes: [
      { report: sound },
      {
        report: withCells(withSection(sound, '6', '2023年发出信息处理费收费通知1件，未收取费用。'), {
          't3.oth_no_fee.natural': 1,
        }),
      },
    ],
    fails: [{ ...cells({ 't3.oth_no_fee.natural': 1 }), due: [['W', 'section:6']] }],
  },
  'T4-TOTAL': {
    passes: [cells({ 't4.rec.upheld': 2, 't4.rec.total': 2 })],
    fails: [{ ...cells({ 't4.rec.upheld': 2, 't4.rec.total': 3 }), due: [['B', 'cell:t4.rec.total']] }],
  },
  'T4-NO-REQUESTS': {
    passes: [
      {
        report: withCells(sound, { 't4.rec.upheld': 2 }),
        context: { lastYear: withCells(sound, { 't3.new.natural': 1 }) },
      },
    ],
    fails: [
      {
        report: withCells(sound, { 't4.rec.upheld': 2 }),
        context: { lastYear: sound },
        due: [['I', 'table:t4']],
      },
    ],
  },
};
