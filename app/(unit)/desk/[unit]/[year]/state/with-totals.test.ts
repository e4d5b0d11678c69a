import { describe, expect, it } from 'vitest';
import { entryCells } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { emptyReport } from '@/report/report';
import { cellPath } from './paths';
import { withTotals } from './with-totals';

const form = formByName('form2021');
const zeros = () => ({
  ...emptyReport('form2021'),
  cells: Object.fromEntries(entryCells(form).map((cell) => [cell.id, 0])),
});
const edit = { path: cellPath('t3.new.natural'), to: 5 };

describe('withTotals', () => {
  it('lets a total that agreed follow its parts', () => {
    const report = zeros();
    const read = { ...report, cells: { ...report.cells, 't3.new.total': 0 } };
    expect(withTotals(read, [edit])).toEqual([edit, { path: cellPath('t3.new.total'), to: null }]);
  });
  it('leaves a total that differed to its finding, and totals of other rows alone', () => {
    const report = zeros();
    const read = { ...report, cells: { ...report.cells, 't3.new.total': 3, 't3.granted.total': 0 } };
    expect(withTotals(read, [edit])).toEqual([edit]);
  });
});
