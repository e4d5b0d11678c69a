import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellDefinition } from '../forms/form';
import { cellDefinition } from '../forms/form-cells';
import { form2021 } from '../forms/form2021';
import { consistentReports, soundReport, withCells } from '../testing/reports';
import { outliersAmong, type UnitAmount } from './outliers';
import { peerStanding } from './peer-group';
import { median, quantile } from './quantile';
import { yearOverYear } from './year-over-year';

function cell(id: string): CellDefinition {
  const found = cellDefinition(form2021, id);
  if (found === undefined) throw new Error(`no cell ${id}`);
  return found;
}
const PERMIT = cell('t2.a5.permit.decisions');
const FEE = cell('t2.a8.admin_fee.amount_wan');
const NEW = cell('t3.new.total');

describe('yearOverYear', () => {
  const change = (
    id: string,
    now: Record<string, string | number>,
    before: Record<string, string | number>,
  ) =>
    yearOverYear(withCells(soundReport(), now), withCells(soundReport(), before)).find(
      (one) => one.cell === id,
    );

  it('has difference and per cent, and says so', () => {
    expect(change(PERMIT.id, { [PERMIT.id]: 150 }, { [PERMIT.id]: 120 })).toEqual({
      cell: PERMIT.id,
      now: 150,
      before: 120,
      difference: 30,
      percent: 25,
      words: `${PERMIT.name}：本年150，上年120，增加30，增加25%。`,
    });
    expect(change(FEE.id, { [FEE.id]: '0.3' }, { [FEE.id]: '0.1' })).toMatchObject({
      difference: 200_000,
      words: `${FEE.name}：本年0.3万元，上年0.1万元，增加0.2万元，增加200%。`,
    });
  });

  it('has no per cent without a base', () => {
    expect(change(PERMIT.id, { [PERMIT.id]: 5 }, {})).toMatchObject({
      difference: 5,
      percent: null,
      words: `${PERMIT.name}：本年5，上年0，增加5，上年没有可比的基数，不计算增幅。`,
    });
    const [first] = yearOverYear(soundReport(), null);
    expect(first).toMatchObject({ now: 0, before: null, difference: null, percent: null });
  });

  it('compares computed totals, and takes last year from the other form', () => {
    const old = withCells(soundReport('form2019'), { 't3.new.biz': 4, 't3.new.total': 99 });
    const all = yearOverYear(withCells(soundReport(), { 't3.new.natural': 1 }), old);
    const of = (id: string) => all.find((one) => one.cell === id);
    expect(of('t3.new.total')).toMatchObject({ now: 1, before: 4, difference: -3, percent: -75 });
    expect(of('t2.a1.normative.in_force')).toMatchObject({ before: null, percent: null });
  });

  it('is 0 everywhere beside itself', () => {
    fc.assert(
      fc.property(consistentReports('form2021'), (report) => {
        for (const { difference } of yearOverYear(report, report)) expect(difference).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe('peerStanding', () => {
  it('tells nothing of fewer than five, and flags fewer than thirty', () => {
    expect(peerStanding(NEW, 3, [1, 2, 3])).toEqual({
      kind: 'suppressed',
      n: 4,
      words: `${NEW.name}：同类单位有数的只有4家，不足5家，不作比较。`,
    });
    expect(peerStanding(NEW, 3, [1, 2, 3, 4]).kind).toBe('few');
    expect(
      peerStanding(
        NEW,
        3,
        Array.from({ length: 28 }, () => 1),
      ).kind,
    ).toBe('few');
    expect(
      peerStanding(
        NEW,
        3,
        Array.from({ length: 29 }, () => 1),
      ).kind,
    ).toBe('enough');
  });

  it('has quartiles and rank, ties shared', () => {
    expect(peerStanding(NEW, 30, [10, 20, 30, 40])).toEqual({
      kind: 'few',
      n: 5,
      p25: 20,
      p50: 30,
      p75: 30,
      rank: 2,
      tied: 2,
      words: `${NEW.name}：同类5家单位的中位数为30，中间一半在20至30之间（不足30家，仅供参考）；本单位30，由多到少与其他1家并列第2位。`,
    });
    expect(peerStanding(NEW, null, [1, 2, 3, 4, 5])).toMatchObject({ n: 5, rank: null, tied: 0 });
  });

  it('ranks by how many are larger, whatever the group', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 4, maxLength: 60 }), fc.nat(50), (others, own) => {
        const standing = peerStanding(NEW, own, others);
        if (standing.kind === 'suppressed') throw new Error('not suppressed from five on');
        expect(standing.rank).toBe(others.filter((one) => one > own).length + 1);
        expect(standing.p25).toBeLessThanOrEqual(standing.p50);
        expect(standing.p50).toBeLessThanOrEqual(standing.p75);
      }),
    );
  });
});

describe('quantile', () => {
  it('interpolates as Excel does', () => {
    expect([0, 0.25, 0.5, 1].map((p) => quantile([1, 2, 3, 4], p))).toEqual([1, 1.75, 2.5, 4]);
    expect(median([5, 1])).toBe(3);
    expect(median([])).toBeNaN();
  });
});

describe('outliersAmong', () => {
  const units = (amounts: readonly number[], before: number | null = null): UnitAmount[] =>
    amounts.map((now, at) => ({ unit: `u${at}`, now, before }));
  const calm = [95, 98, 100, 102, 105, 99, 101];

  it('singles out what is far from the median in units of the MAD', () => {
    const [outlier, ...others] = outliersAmong(PERMIT, units([...calm, 400]));
    expect(others).toEqual([]);
    expect(outlier).toMatchObject({ unit: 'u7', ratio: null });
    expect(outlier?.score).toBeCloseTo((400 - 100.5) / (1.4826 * 2), 5);
    expect(outlier?.words).toContain('比同类单位的中位数100.5高299.5');
  });

  it('finds nothing among equals, nor small differences beside a MAD of 0', () => {
    expect(outliersAmong(PERMIT, units([0, 0, 0, 0, 0, 0]))).toEqual([]);
    expect(outliersAmong(PERMIT, units([0, 0, 0, 0, 0, 3]))).toEqual([]);
  });

  it('handles a MAD of 0 by the mean distance', () => {
    const found = outliersAmong(PERMIT, units([...Array.from({ length: 20 }, () => 0), 500]));
    expect(found.map(({ unit }) => unit)).toEqual(['u20']);
    expect(Number.isFinite(found[0]?.score)).toBe(true);
  });

  it('singles out a jump from last year, both ways, even in a small group', () => {
    const found = outliersAmong(PERMIT, [
      { unit: 'up', now: 120, before: 20 },
      { unit: 'down', now: 3, before: 50 },
      { unit: 'new', now: 30, before: 0 },
      { unit: 'calm', now: 30, before: 20 },
    ]);
    expect(found.map(({ unit, ratio, score }) => [unit, ratio, score])).toEqual([
      ['down', 0.06, null],
      ['new', Number.POSITIVE_INFINITY, null],
      ['up', 6, null],
    ]);
    expect(found.map(({ words }) => words.split('，')[1])).toEqual([
      '是上年50的6%。请核对',
      '上年为0',
      '是上年20的6倍。请核对',
    ]);
  });

  it('does not care how the figures are scaled, money in 分 too', () => {
    const fees = [...calm, 400].map((wan) => wan * 1_000_000);
    expect(outliersAmong(FEE, units(fees))[0]?.words).toContain('本年400万元');
    expect(outliersAmong(FEE, units([0, 0, 0, 0, 0, 19_000_000]))).toEqual([]);
  });

  it('never singles out a unit that has the median itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 5, maxLength: 40 }), (amounts) => {
        const middle = median(amounts);
        for (const { unit } of outliersAmong(PERMIT, units(amounts))) {
          expect(amounts[Number(unit.slice(1))]).not.toBe(middle);
        }
      }),
    );
  });
});
