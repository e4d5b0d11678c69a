import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding';
import { FORM_NAMES, formByName } from '../forms/registry';
import type { FormName } from '../ids';
import type { ReportData } from '../report';
import { readSheet } from '../sheet';
import { PLANTED_KINDS, type Planted, type PlantedKind, plantSlip } from '../testing/planted-slips';
import { consistentReports, soundReport, withCells, withTypedTotals } from '../testing/reports';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { validate } from '../validate';
import { expand, smallestPatterns } from './smallest-mends';
import { equationsOf, failedComponents } from './system';

const RULES = ['T3-BALANCE', 'T3-OUTCOMES', 'T3-TOTAL', 'T4-TOTAL'];

/** The findings of the identities alone. */
function failures(report: ReportData): Finding[] {
  const year = formByName(report.form).fromYear;
  const { findings } = validate(report, { year, unit: HUANGZHONG_EDUCATION, stage: 'file' });
  return findings.filter(({ rule }) => RULES.includes(rule));
}

const changesOf = ({ changes }: Finding['suggestions'][number]) =>
  Object.fromEntries(changes.flatMap((one) => (one.kind === 'cell' ? [[one.cell, one.to]] : [])));

/** How many smallest sets there are, by the search alone. */
function ties(report: ReportData): number {
  const form = formByName(report.form);
  const sheet = readSheet(report.cells, form);
  const components = failedComponents(equationsOf(form, sheet));
  return components.reduce(
    (product, one) =>
      product * smallestPatterns(one, sheet.amounts).flatMap((each) => expand(each, sheet.amounts)).length,
    1,
  );
}

/** A consistent report, its totals typed or left to be computed, with one slip of the kind. */
const withSlip = (name: FormName, kind: PlantedKind, typed: boolean) =>
  fc
    .tuple(consistentReports(name), fc.nat())
    .map(([report, pick]) => plantSlip(kind, typed ? withTypedTotals(report) : withoutTotals(report), pick))
    .filter((one): one is Planted => one !== undefined);

function withoutTotals(report: ReportData): ReportData {
  const { totals } = formByName(report.form);
  return withCells(report, Object.fromEntries(Object.keys(totals).map((id) => [id, null])));
}

const cases = FORM_NAMES.flatMap((name) => PLANTED_KINDS.map((kind) => [name, kind] as const));

describe.each(cases)('on %s, a slip of the kind %s', (name, kind) => {
  it('in a file with its totals is offered its mend, alone where it is the only smallest one', () => {
    const property = fc.property(withSlip(name, kind, true), ({ report, mend }) => {
      const found = failures(report);
      expect(found.length).toBeGreaterThan(0);
      for (const { suggestions } of found) expect(suggestions.map(changesOf)).toContainEqual(mend);
      if (ties(report) === 1) for (const { suggestions } of found) expect(suggestions).toHaveLength(1);
    });
    fc.assert(property, { numRuns: 40 });
  }, 30_000);
});

/** A computed total is never at 0 by mistake. */
const computedCases = cases.filter(([, kind]) => kind !== 'total-at-zero');

describe.each(computedCases)('on %s, with computed totals, a slip of the kind %s', (name, kind) => {
  it('is offered its mend wherever it shows', () => {
    const property = fc.property(withSlip(name, kind, false), ({ report, mend }) => {
      for (const { suggestions } of failures(report)) expect(suggestions.map(changesOf)).toContainEqual(mend);
    });
    fc.assert(property, { numRuns: 40 });
  }, 30_000);
});

describe('suggestions', () => {
  const typed = withTypedTotals(
    withCells(soundReport(), {
      't3.new.natural': 51,
      't3.new.biz': 4,
      't3.granted.natural': 50,
      't3.granted.biz': 4,
      't3.carry_out.natural': 1,
    }),
  );
  const offered = (report: ReportData) => failures(report).map(({ suggestions }) => suggestions);

  it('always satisfy what they were offered for once taken', () => {
    const property = fc.property(
      consistentReports('form2021'),
      fc.array(fc.tuple(fc.nat(), fc.nat(60)), { minLength: 1, maxLength: 5 }),
      (base, slips) => {
        const ids = Object.keys(base.cells).filter((id) => !id.startsWith('t2.'));
        const report = withCells(
          base,
          Object.fromEntries(slips.map(([pick, to]) => [ids[pick % ids.length] ?? '', to])),
        );
        for (const { fingerprint, suggestions } of failures(report))
          for (const one of suggestions) {
            const left = failures(withCells(report, changesOf(one))).map((finding) => finding.fingerprint);
            expect(left).not.toContain(fingerprint);
          }
      },
    );
    fc.assert(property, { numRuns: 40 });
  }, 30_000);

  it('say why, for each kind of slip', () => {
    const reasons = (cells: ReportData['cells']) =>
      offered(withCells(typed, cells))[0]?.map((one) => one.reason);
    expect(reasons({ 't3.new.natural': 15 })).toEqual([
      '“一、本年新收政府信息公开申请数量 · 自然人”的15似为51，两位数字颠倒：改为51',
    ]);
    expect(reasons({ 't3.granted.natural': 5 })).toEqual([
      '“（一）予以公开 · 自然人”的5似为50，漏了末位的0或拆成了两格：改为50',
    ]);
    expect(reasons({ 't3.new.total': 0 })).toEqual([
      '“一、本年新收政府信息公开申请数量 · 总计”填为0，应为各项之和：改为55',
    ]);
    expect(reasons({ 't3.new.biz': 44 })).toEqual([
      '“一、本年新收政府信息公开申请数量 · 商业企业”的44似为4，一位数字重复：改为4',
    ]);
    expect(reasons({ 't3.new.biz': 0, 't3.carried_in.biz': 4 })?.[0]).toBe(
      '“商业企业”列的4似填错一行：由“二、上年结转政府信息公开申请数量”移至“一、本年新收政府信息公开申请数量”',
    );
    expect(reasons({ 't3.new.natural': 5, 't3.new.biz': 1 })).toBeDefined();
  });

  it('tell a case moved between columns as the two columns show it', () => {
    const report = withCells(soundReport(), {
      't3.new.natural': 23,
      't3.new.other_org': 1,
      't3.granted.natural': 24,
    });
    const [natural, other] = offered(report);
    expect(natural?.map((one) => one.reason)).toEqual([
      '自然人与其他两列差额相反（−1、+1），总计平衡：将“一、本年新收政府信息公开申请数量”的1件移至自然人',
      '自然人与其他两列差额相反（−1、+1），总计平衡：将“（一）予以公开”的1件移至其他',
    ]);
    expect(other).toEqual(natural);
  });

  it('show equal mends as ties, each with a reason of its own', () => {
    const report = withCells(withTypedTotals(soundReport()), { 't4.rec.upheld': 12, 't4.rec.total': 21 });
    const [ties = []] = offered(report);
    expect(ties.map(changesOf)).toEqual([{ 't4.rec.upheld': 21 }, { 't4.rec.total': 12 }]);
    expect(new Set(ties.map((one) => one.reason)).size).toBe(ties.length);
  });

  it('find a whole column of totals left at 0', () => {
    const zero = Object.keys(formByName('form2021').totals).filter(
      (id) => id.startsWith('t3.') && id.endsWith('.total'),
    );
    const report = withCells(typed, Object.fromEntries(zero.map((id) => [id, 0])));
    for (const suggestions of offered(report)) {
      expect(suggestions).toHaveLength(1);
      expect(failures(withCells(report, changesOf(suggestions[0] ?? { reason: '', changes: [] })))).toEqual(
        [],
      );
    }
  });

  it('are none where nothing is known to be better than anything else', () => {
    const report = withCells(soundReport(), { 't3.new.natural': 700 });
    expect(offered(report)).toEqual([[]]);
  });
});
