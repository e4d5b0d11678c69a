import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryCells } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import { emptyReport, type ReportData } from '../report';
import { anyReport } from '../testing/any-report';
import { soundReport, withCells, withSection } from '../testing/reports';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { isBlank } from '../totals';
import { validate } from '../validate';
import { noRequests } from './no-requests';

const empty = emptyReport('form2021');
const before = soundReport();
const carrying = withCells(before, { 't3.new.natural': 2, 't3.carry_out.natural': 2 });
const plan = (report: ReportData, lastYear: ReportData | null = before, reviews: 'none' | 'some' = 'none') =>
  noRequests(report, { year: 2023, lastYear, reviews });

/** The report once the statement is made. */
function stated(report: ReportData, lastYear: ReportData | null, reviews: 'none' | 'some' = 'none') {
  const { cells, section1 } = plan(report, lastYear, reviews);
  const filled = withCells(report, { ...cells });
  return section1 === null ? filled : withSection(filled, '1', section1);
}
/** The rules of tables 3 and 4, of claims in the text and of the form's wording that find something. */
const found = (report: ReportData, lastYear: ReportData | null) =>
  validate(report, { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file', lastYear })
    .findings.map(({ rule }) => rule)
    .filter((rule) => /^(?:CLAIM|T3|T4|TEXT|FORM-SUB|YEAR-CARRY|SELF)/.test(rule));
/** A whole report but for what the statement fills in. */
const rest = (section1: string) =>
  withSection(
    {
      ...before,
      cells: Object.fromEntries(Object.entries(before.cells).filter(([id]) => id.startsWith('t2.'))),
    },
    '1',
    section1,
  );
const HEADINGS =
  '2023年，我局认真贯彻条例。\n（一）主动公开\n公开信息。\n（二）依申请公开\n（三）政府信息管理\n规范分类。\n（四）政府信息公开平台建设\n维护网站。\n（五）监督保障\n接受监督。';

describe('本年度未收到申请', () => {
  it('fills tables 3 and 4 with noughts, and nothing of table 2', () => {
    const { cells, openColumns, against } = plan(empty);
    const due = entryCells(formByName('form2021')).filter(({ table }) => table !== 't2');
    expect(Object.keys(cells).sort()).toEqual(due.map(({ id }) => id).sort());
    expect(new Set(Object.values(cells))).toEqual(new Set([0]));
    expect([openColumns, against]).toEqual([[], []]);
  });

  it('leaves what was carried over and its handling to the person', () => {
    const { cells, openColumns, sentence } = plan(empty, carrying);
    expect(openColumns).toEqual(['natural']);
    expect(cells['t3.new.natural']).toBe(0);
    for (const id of ['t3.carried_in.natural', 't3.granted.natural', 't3.carry_out.natural'])
      expect(cells).not.toHaveProperty([id]);
    expect(cells['t3.granted.biz']).toBe(0);
    expect(sentence).toContain('未新收到');
    // Typed this year, though last year is unknown: the same.
    expect(plan(withCells(empty, { 't3.carried_in.legal': 1 }), null).openColumns).toEqual(['legal']);
    // Last year carried something over, and the person has typed that it is nought: nothing is open.
    expect(plan(withCells(empty, { 't3.carried_in.natural': 0 }), carrying).openColumns).toEqual([]);
  });

  it('says nothing of reviews where there were some', () => {
    const { cells, sentence } = plan(empty, before, 'some');
    expect(Object.keys(cells).some((id) => id.startsWith('t4.'))).toBe(false);
    expect(sentence).toBe('2023年，本单位未收到政府信息公开申请。');
  });

  it('can’t be made against what the tables say', () => {
    expect(plan(withCells(empty, { 't3.new.biz': 1 })).against.map(({ id }) => id)).toEqual(['t3.new.biz']);
    expect(plan(withCells(empty, { 't4.rec.upheld': 1 })).against.map(({ id }) => id)).toEqual([
      't4.rec.upheld',
    ]);
    expect(plan(withCells(empty, { 't4.rec.upheld': 1 }), before, 'some').against).toEqual([]);
    expect(plan(withCells(empty, { 't3.new.biz': 0 })).against).toEqual([]);
  });

  it('never touches what holds something', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom('none' as const, 'some' as const), (report, reviews) => {
        const { cells, section1, sentence } = plan(report, carrying, reviews);
        expect(Object.keys(cells).filter((id) => !isBlank(report, id))).toEqual([]);
        if (section1 === null) return;
        // Taking the sentence out again leaves the text: nothing of it is lost.
        const at = section1.indexOf(sentence);
        expect(at).toBeGreaterThanOrEqual(0);
        const left = (section1.slice(0, at) + section1.slice(at + sentence.length)).replace(/\s/g, '');
        const own = report.sections['1'].replace(/\s/g, '');
        expect([own, `${own}（二）依申请公开。`].some((one) => sorted(one) === sorted(left))).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});

const sorted = (text: string) => [...text].sort().join('');

describe('the drafted sentence', () => {
  it('agrees with the tables and the rules, under its heading', () => {
    const report = stated(rest(HEADINGS), before);
    expect(report.sections['1']).toContain(
      '（二）依申请公开\n2023年，本单位未收到政府信息公开申请，未发生政府信息公开行政复议、行政诉讼。\n（三）政府信息管理',
    );
    expect(found(report, before)).toEqual([]);
  });

  it('gets its heading where there is none, in its order', () => {
    const without = HEADINGS.replace('（二）依申请公开\n', '');
    const report = stated(rest(without), before);
    expect(report.sections['1']).toContain('公开信息。\n（二）依申请公开。2023年，');
    expect(found(report, before)).toEqual([]);
    expect(stated(empty, before).sections['1']).toMatch(/^（二）依申请公开。2023年，本单位未收到/);
    expect(stated(withSection(empty, '1', '2023年，我局认真贯彻条例。\n'), null).sections['1']).toMatch(
      /^2023年，我局认真贯彻条例。\n（二）依申请公开。2023年/,
    );
  });

  it('is left out where the paragraph is written', () => {
    expect(plan(rest(HEADINGS.replace('依申请公开\n', '依申请公开\n已写。\n'))).section1).toBeNull();
    expect(plan(withSection(empty, '1', '在依申请公开方面，没有收到。')).section1).toBeNull();
  });

  it('agrees as well with reviews, and with what was carried over once it is handled', () => {
    const reviewed = withCells(stated(rest(HEADINGS), carrying, 'some'), {
      ...{ 't3.carried_in.natural': 2, 't3.granted.natural': 2 },
      ...Object.fromEntries(
        entryCells(formByName('form2021'))
          .filter(({ table }) => table === 't4')
          .map(({ id }) => [id, id === 't4.rec.upheld' ? 1 : 0]),
      ),
    });
    const whole = {
      ...reviewed,
      cells: {
        ...Object.fromEntries(entryCells(formByName('form2021')).map(({ id }) => [id, 0])),
        ...reviewed.cells,
      },
    };
    expect(found(whole, carrying)).toEqual([]);
  });
});
