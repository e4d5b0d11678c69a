import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../ids';
import type { ReportData } from '../report';
import { subjectOf } from '../rule-result';
import { huangzhongReading, huangzhongReport } from '../testing/huangzhong';
import { soundReport, withCells } from '../testing/reports';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import type { ValidationContext } from '../validation-context';
import { CATALOGUE } from './catalogue';
import type { ReportPart, Subject } from './rule';

const TABLES = new Map<string, ReportPart>([
  ['t2', 't2'],
  ['t3', 't3'],
  ['t4', 't4'],
]);

/** The subject, noting which parts of its report are read. The sheet, plain arrays, can't tell. */
function watched(report: ReportData, context: ValidationContext, read: Set<ReportPart>): Subject {
  const cell = (id: string | symbol) => {
    const table = TABLES.get(String(id).slice(0, 2));
    if (table !== undefined) read.add(table);
  };
  const plain = subjectOf(report, context);
  const cells = new Proxy(report.cells, {
    get: (target, id) => {
      cell(id);
      return Reflect.get(target, id);
    },
    getOwnPropertyDescriptor: (target, id) => {
      cell(id);
      return Reflect.getOwnPropertyDescriptor(target, id);
    },
  });
  const sections = new Proxy(report.sections, {
    get: (target, id) => {
      const section = SECTION_IDS.find((one) => one === id);
      if (section !== undefined) read.add(`section${section}`);
      return Reflect.get(target, id);
    },
  });
  const whole = new Proxy(
    { ...report, cells, sections },
    {
      get: (target, id) => {
        if (id === 'title' || id === 'front') read.add(id);
        return Reflect.get(target, id);
      },
    },
  );
  const amount = (id: string) => {
    cell(id);
    return plain.amount(id);
  };
  return { ...plain, report: whole, amount };
}

const lastYear = withCells(soundReport(), { 't3.carry_out.natural': 2, 't2.a1.normative.in_force': 6 });
const context: ValidationContext = { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file', lastYear };
const flawed = withCells(soundReport(), {
  't3.new.natural': 3,
  't3.granted.natural': 40,
  't3.carry_out.natural': 5,
  't3.oth_no_fee.natural': 1,
  't4.rec.upheld': 2,
  't2.a1.rules.in_force': 5,
  't2.a8.admin_fee.amount_wan': '1200000',
});
flawed.sections['1'] += '\n（二）依申请公开。收到申请9件，予以公开2件，不予公开1件。未发生行政复议。附件2。';

const SUBJECTS = [
  [flawed, context],
  [soundReport(), context],
  [withCells(soundReport(), { 't3.new.natural': null }), context],
  [huangzhongReport(), { ...context, reading: huangzhongReading() }],
] as const;

describe.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('reads no part of the report that it does not declare', () => {
    const read = new Set<ReportPart>();
    for (const [report, about] of SUBJECTS) rule.check(watched(report, about, read));
    const undeclared = [...read].filter((part) => rule.reads !== undefined && !rule.reads.includes(part));
    expect(undeclared).toEqual([]);
  });
});
