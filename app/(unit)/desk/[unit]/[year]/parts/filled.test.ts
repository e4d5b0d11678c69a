import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { emptyReport } from '@/report/report';
import { isUntouched, tableFill } from './filled';

const form = formByName('form2021');
const report = (cells: ReturnType<typeof emptyReport>['cells']) => ({ ...emptyReport('form2021'), cells });

describe('tableFill', () => {
  it('counts numbers and 不适用 as filled, words and nothing not', () => {
    const filled = tableFill(
      form,
      report({
        't2.a1.rules.issued': 0,
        't2.a1.rules.abolished': '22（其中修订16件）',
        't2.a1.rules.in_force': '不适用',
        't2.a8.admin_fee.amount_wan': '12.5',
      }),
      't2',
    );
    expect(filled.done).toBe(3);
    expect(filled.wrong.map(({ id }) => id)).toEqual(['t2.a1.rules.abolished']);
    expect(filled.done + filled.empty.length + filled.wrong.length).toBe(filled.all);
  });
  it('never asks for a total', () => {
    const { empty } = tableFill(form, report({}), 't3');
    expect(empty.some(({ id }) => id in form.totals)).toBe(false);
  });
});

describe('isUntouched', () => {
  it('ends with the first word or number', () => {
    expect(isUntouched(report({ 't3.new.natural': null }))).toBe(true);
    expect(isUntouched(report({ 't3.new.natural': 0 }))).toBe(false);
    expect(isUntouched({ ...emptyReport('form2021'), title: '报告' })).toBe(false);
  });
});
