import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTotal } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import { TABLE_IDS } from '../ids';
import { emptyReport } from '../report';
import { anyReport } from '../testing/any-report';
import { soundReport, withCells } from '../testing/reports';
import { isBlank } from '../totals';
import { restZero } from './rest-zero';

const lastYear = withCells(soundReport(), { 't3.carry_out.natural': 2, 't2.a1.normative.in_force': 12 });
const empty = emptyReport('form2021');

describe('本表其余为 0', () => {
  it('leaves the cells that last year says something of', () => {
    expect(restZero(empty, lastYear, 't3').kept.map(({ id }) => id)).toEqual(['t3.carried_in.natural']);
    expect(restZero(empty, lastYear, 't2').kept.map(({ id }) => id)).toEqual(['t2.a1.normative.in_force']);
    expect(restZero(empty, lastYear, 't4').kept).toEqual([]);
    expect(restZero(empty, null, 't3').kept).toEqual([]);
    const typed = withCells(empty, { 't3.carried_in.natural': 2 });
    expect(restZero(typed, lastYear, 't3').kept).toEqual([]);
  });

  it('touches no cell that holds anything, and no total', () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...TABLE_IDS), fc.boolean(), (report, table, before) => {
        const { zero, kept } = restZero(report, before ? lastYear : null, table);
        const form = formByName(report.form);
        const wrong = [...zero, ...kept].filter(({ id }) => !isBlank(report, id) || isTotal(form, id));
        expect(wrong).toEqual([]);
        expect(new Set([...zero, ...kept]).size).toBe(zero.length + kept.length);
      }),
      { numRuns: 40 },
    );
  }, 30_000);
});
