import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { emptyReport } from '@/report/report';
import { figuresOf } from './figures';

const form = formByName('form2021');
const money = form.cells.find((cell) => cell.kind === 'money');
const [total, parts] = Object.entries(form.totals).find(([, ids]) => ids.length > 1) ?? [];

describe('figuresOf', () => {
  it('has no figure for what is empty, 不适用 or no number', () => {
    const cells = { 't3.new.natural': '22（其中修订16件）', 't3.carried_in.natural': null };
    expect(figuresOf({ ...emptyReport('form2021'), cells })).toEqual([]);
  });

  it('keeps money exact, in 万元', () => {
    if (!money) throw new Error('the form has no money cell');
    const cells = { [money.id]: '0.000001' };
    expect(figuresOf({ ...emptyReport('form2021'), cells })).toEqual([{ cell: money.id, value: '0.000001' }]);
  });

  it('takes the computed total, whatever was typed', () => {
    if (!total || !parts) throw new Error('the form has no total');
    const cells = { ...Object.fromEntries(parts.map((id) => [id, 2])), [total]: 999 };
    const figure = figuresOf({ ...emptyReport('form2021'), cells }).find(({ cell }) => cell === total);
    expect(figure?.value).toBe(String(2 * parts.length));
  });
});
