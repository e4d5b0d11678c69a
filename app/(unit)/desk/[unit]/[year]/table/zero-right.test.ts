import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { emptyReport } from '@/report/report';
import { soundReport, withCells } from '@/report/testing/reports';
import { zeroRightCells } from './zero-right';

const form = formByName('form2021');
const filled = (table: string, from: string, report = emptyReport('form2021'), before = soundReport()) => {
  const found = form.tables.find(({ id }) => id === table);
  return found ? zeroRightCells(found, from, report, before).map(({ id }) => id) : [];
};

describe('zeroRightCells', () => {
  it('are the empty ones to the right in the row, without its total', () => {
    const report = withCells(emptyReport('form2021'), { 't3.granted.legal': 3 });
    expect(filled('t3', 't3.granted.welfare', report)).toEqual([
      't3.granted.welfare',
      't3.granted.other_org',
    ]);
  });
  it('leave out where last year says that there is something', () => {
    const before = withCells(soundReport(), { 't3.carry_out.biz': 2 });
    expect(filled('t3', 't3.carried_in.natural', emptyReport('form2021'), before)).not.toContain(
      't3.carried_in.biz',
    );
  });
  it('hold the amount of money of table 2', () => {
    expect(filled('t2', 't2.a8.admin_fee.amount_wan')).toEqual(['t2.a8.admin_fee.amount_wan']);
  });
});
