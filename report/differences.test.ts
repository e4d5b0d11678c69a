import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween, publicDifferences } from './differences';
import { formByName } from './forms/registry';
import type { ReportData } from './report';
import { emptyReport } from './report';
import { anyReport } from './testing/any-report';

const report = (over: Partial<ReportData> = {}): ReportData => ({ ...emptyReport('form2021'), ...over });

describe('differencesBetween', () => {
  it('tells a cell with its total, each with how much it grew', () => {
    const row = formByName('form2021').cells.filter(({ id }) => id.startsWith('t3.new.'));
    const cells = Object.fromEntries(row.map(({ id }) => [id, 0] as const));
    const before = report({ cells: { ...cells, 't3.new.natural': 3 } });
    const after = report({ cells: { ...cells, 't3.new.natural': 5 } });
    const found = differencesBetween(before, after);
    expect(found.find(({ path }) => path === 'cell:t3.new.natural')).toMatchObject({
      kind: 'cell',
      before: 3,
      after: 5,
      by: '+2',
    });
    expect(found.find(({ path }) => path === 'cell:t3.new.total')).toMatchObject({ by: '+2' });
  });

  it('counts money in 万元 exactly, and says nothing of how much an empty cell grew', () => {
    const money = (value: string) => report({ cells: { 't2.a8.admin_fee.amount_wan': value } });
    expect(differencesBetween(money('0.3'), money('0.1'))).toMatchObject([{ by: '−0.2' }]);
    const filled = differencesBetween(report(), money('0'));
    expect(filled).toMatchObject([{ before: '', after: '0', by: null }]);
  });

  it('takes every kind of empty for the same', () => {
    const cells = { 't3.new.natural': null, 't3.new.enterprise': '' };
    expect(differencesBetween(report(), report({ cells }))).toEqual([]);
  });

  it('tells texts whole, the form first, and leaves what stood before the title to the unit', () => {
    const before = report({ form: 'form2019', front: '封面' });
    const after = report({ title: '新标题', sections: { ...before.sections, '6': '另有说明。' } });
    const paths = differencesBetween(before, after).map(({ path }) => path);
    expect(paths).toEqual(['form', 'title', 'front', 'section:6']);
    expect(publicDifferences(before, after).map(({ path }) => path)).toEqual(['form', 'title', 'section:6']);
  });

  it('finds nothing in a report beside itself, and the same places both ways', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (one, other) => {
        expect(differencesBetween(one, one)).toEqual([]);
        const there = differencesBetween(one, other).map(({ path }) => path);
        const back = differencesBetween(other, one).map(({ path }) => path);
        expect(there.toSorted()).toEqual(back.toSorted());
      }),
    );
  });
});
