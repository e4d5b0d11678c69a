import { describe, expect, it } from 'vitest';
import { entryCells } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { emptyReport } from '@/report/report';
import { balance } from './check-rows';

const form = formByName('form2021');
const zeros = Object.fromEntries(entryCells(form).map((cell) => [cell.id, 0]));
const columns = (cells: Record<string, number>) =>
  balance(form, { ...emptyReport('form2021'), cells }).map(({ incoming, outgoing }) => [incoming, outgoing]);

describe('balance', () => {
  it('adds up both sides of every column, the total last', () => {
    const sides = columns({
      ...zeros,
      't3.new.natural': 3,
      't3.granted.natural': 2,
      't3.carry_out.natural': 1,
    });
    expect(sides).toEqual([[3, 3], ...Array(5).fill([0, 0]), [3, 3]]);
  });
  it('is open while a cell is empty', () => {
    const { 't3.carry_out.biz': _, ...cells } = zeros;
    expect(columns(cells)[1]).toEqual([0, null]);
  });
});
