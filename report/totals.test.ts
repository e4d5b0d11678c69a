import { describe, expect, it } from 'vitest';
import { emptyReport } from './report';
import { soundReport, withCells } from './testing/reports';
import { computedTotals, effectiveCells, statedAmounts } from './totals';

const report = withCells(soundReport(), {
  't3.new.natural': 3,
  't3.new.biz': 2,
  't3.granted.natural': 3,
  't3.deny_law.biz': 2,
  't4.rec.upheld': 1,
  't4.rec.total': 9,
});

describe('totals', () => {
  it('are computed from the entry cells, whatever was typed', () => {
    const totals = computedTotals(report);
    expect(totals['t3.new.total']).toBe(5);
    expect(totals['t3.done_total.natural']).toBe(3);
    expect(totals['t3.done_total.total']).toBe(5);
    expect(totals['t4.rec.total']).toBe(1);
  });

  it('are null where a part is empty, 不适用 or no number', () => {
    for (const value of [null, '不适用', '三', -1]) {
      const totals = computedTotals(withCells(report, { 't3.granted.natural': value }));
      expect([
        totals['t3.granted.total'],
        totals['t3.done_total.natural'],
        totals['t3.done_total.total'],
      ]).toEqual([null, null, null]);
      expect(totals['t3.done_total.biz']).toBe(2);
    }
    expect(Object.values(computedTotals(emptyReport('form2019'))).every((total) => total === null)).toBe(
      true,
    );
  });

  it('replace the typed ones in what is shown and published', () => {
    const cells = effectiveCells(report);
    expect([cells['t4.rec.total'], cells['t3.new.natural']]).toEqual([1, 3]);
  });

  it('are stated as typed where they were typed', () => {
    const amount = statedAmounts(report);
    expect([amount('t4.rec.total'), amount('t3.new.total'), amount('constructor')]).toEqual([
      9,
      5,
      undefined,
    ]);
  });
});
