import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { formByName } from './forms/registry';
import { SECTION_IDS } from './ids';
import { createChecker } from './recheck';
import type { ReportData } from './report';
import { CATALOGUE } from './rules/catalogue';
import { huangzhongReading } from './testing/huangzhong';
import { consistentReports, soundReport, withCells, withSection } from './testing/reports';
import { HUANGZHONG_EDUCATION } from './testing/units';
import { type ValidationContext, validate } from './validate';

const context: ValidationContext = {
  year: 2023,
  unit: HUANGZHONG_EDUCATION,
  stage: 'file',
  lastYear: withCells(soundReport(), { 't3.carry_out.natural': 2, 't2.a1.normative.in_force': 6 }),
};

type Edit = (report: ReportData) => ReportData;

const SENTENCES = [
  '2023年收到政府信息公开申请12件，办结10件，结转2件。',
  '未收到政府信息公开申请。',
  '2022年共公开信息136条，其中动态100条、公告200条。',
  '发布信息条，联系电话13812345678。',
  '予以公开3件，部分公开1件。行政复议2件，均获维持。',
  '待填',
  '存在的问题：不足。下一步改进。',
];

/** One edit of any part: a cell of either form or of none, a text, the title, the front, the form itself. */
const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          ...formByName('form2021').cells.map(({ id }) => id),
          't3.none.natural',
          'constructor',
        ),
        fc.constantFrom(0, 1, 3, 12, null, '', '不适用', '22（其中修订16件）', -4),
      )
      .map(
        ([id, value]) =>
          (report: ReportData) =>
            withCells(report, { [id]: value }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom(...SECTION_IDS), fc.array(fc.constantFrom(...SENTENCES), { maxLength: 4 }))
      .map(
        ([id, all]) =>
          (report: ReportData) =>
            withSection(report, id, all.join('')),
      ),
  },
  fc
    .constantFrom('', '西宁市湟中区教育局2023年政府信息公开工作年度报告', '湟中区教育局2022年报告')
    .map((title) => (report: ReportData) => ({ ...report, title })),
  fc
    .constantFrom('', '附件 2', '单位主要负责人签名：')
    .map((front) => (report: ReportData) => ({ ...report, front })),
  fc
    .constantFrom('form2019' as const, 'form2021' as const)
    .map((form) => (report: ReportData) => ({ ...report, form })),
);

describe('a checker', () => {
  it('says after every edit what validate says', () => {
    const readings = fc.constantFrom({}, { reading: huangzhongReading() });
    const property = fc.property(
      consistentReports('form2021'),
      fc.array(edits, { minLength: 1, maxLength: 12 }),
      readings,
      (start, sequence, extra) => {
        const given = { ...context, ...extra };
        const check = createChecker(given);
        let report = start;
        expect(check(report)).toEqual(validate(report, given));
        for (const edit of sequence) {
          report = edit(report);
          expect(check(report)).toEqual(validate(report, given));
        }
      },
    );
    fc.assert(property, { numRuns: 60 });
  }, 60_000);

  it('runs only the rules that read what was changed', () => {
    const check = createChecker(context);
    check(soundReport());
    const runs = new Map(CATALOGUE.map((rule) => [rule.id, vi.spyOn(rule, 'check')]));
    const ran = (report: ReportData) => {
      for (const spy of runs.values()) spy.mockClear();
      check(report);
      return [...runs].filter(([, spy]) => spy.mock.calls.length > 0).map(([id]) => id);
    };
    const cell = ran(withCells(soundReport(), { 't3.new.natural': 1 }));
    expect(cell).toEqual(expect.arrayContaining(['CELL-EMPTY', 'T3-BALANCE', 'YEAR-CARRY']));
    for (const id of ['FORM-TITLE', 'FORM-BASIS', 'T4-TOTAL', 'YEAR-STOCK', 'TEXT-EMPTY', 'PII-ID'])
      expect(cell).not.toContain(id);
    const titled = ran({ ...withCells(soundReport(), { 't3.new.natural': 1 }), title: 'x' });
    expect(titled).toContain('FORM-TITLE');
    expect(titled).not.toContain('T3-BALANCE');
    expect(ran({ ...withCells(soundReport(), { 't3.new.natural': 1 }), title: 'x' })).toEqual([]);
    for (const spy of runs.values()) spy.mockRestore();
  });

  it('gives the same result object while nothing changes', () => {
    const check = createChecker(context);
    expect(check(structuredClone(soundReport()))).toBe(check(soundReport()));
  });
});
