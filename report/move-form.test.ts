import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTotal } from './forms/form-cells';
import { formByName } from './forms/registry';
import { moveForm } from './move-form';
import { huangzhongReport } from './testing/huangzhong';
import { consistentReports, soundReport, withCells, withTypedTotals } from './testing/reports';
import { effectiveCells } from './totals';

const older = withCells(soundReport('form2019'), {
  't2.a1.normative.made_new': 4,
  't2.a1.normative.public_total': 30,
  't2.a5.permit.decisions': 476,
  't2.a5.permit.prev_items': 19,
  't2.a9.procurement.amount': '12.5',
  't3.oth_total.natural': 2,
});

describe('moveForm 2019 → 2021', () => {
  const move = moveForm(older, 'form2021');

  it('carries what both have, texts too, and leaves the report as it was', () => {
    expect(move.report.form).toBe('form2021');
    expect(move.report.sections).toEqual(older.sections);
    expect(move.report.cells['t2.a5.permit.decisions']).toBe(476);
    expect(older.form).toBe('form2019');
  });

  it('carries near quantities to be confirmed', () => {
    expect(move.report.cells['t2.a1.normative.issued']).toBe(4);
    expect(move.toConfirm).toContain('t2.a1.normative.issued');
    expect(move.toConfirm).not.toContain('t2.a5.permit.decisions');
  });

  it('splits （六）其他处理 only where it is 0', () => {
    const three = (column: string) =>
      ['oth_no_correction', 'oth_no_fee', 'oth_other'].map((row) => move.report.cells[`t3.${row}.${column}`]);
    expect(three('biz')).toEqual([0, 0, 0]);
    expect(three('natural')).toEqual([undefined, undefined, undefined]);
    expect(move.toConfirm).toContain('t3.oth_other.biz');
    expect(move.dropped).toContainEqual({
      cell: 't3.oth_total.natural',
      name: '表三 （六）其他处理 · 自然人',
      value: '2',
    });
  });

  it('lists what the new form has dropped, with its value; public_total is not in_force', () => {
    expect(move.dropped.map(({ cell, value }) => [cell, value])).toContainEqual([
      't2.a9.procurement.amount',
      '12.5',
    ]);
    expect(move.dropped.map(({ cell }) => cell)).toContain('t2.a1.normative.public_total');
    expect(move.report.cells['t2.a1.normative.in_force']).toBeUndefined();
  });

  it('says which cells are empty now', () => {
    expect(move.emptyNow).toEqual([
      't2.a1.rules.abolished',
      't2.a1.rules.in_force',
      't2.a1.normative.abolished',
      't2.a1.normative.in_force',
      't2.a8.admin_fee.amount_wan',
      't3.oth_no_correction.natural',
      't3.oth_no_fee.natural',
      't3.oth_other.natural',
    ]);
  });

  it('does not list empty cells as dropped', () => {
    const { dropped } = moveForm(withCells(older, { 't2.a9.procurement.amount': null }), 'form2021');
    expect(dropped.map(({ cell }) => cell)).not.toContain('t2.a9.procurement.amount');
  });

  it('leaves right typed totals to the computing and carries wrong ones, so that they are still found', () => {
    const typed = withCells(withTypedTotals(older), { 't3.new.total': 7 });
    const { report } = moveForm(typed, 'form2021');
    expect([report.cells['t3.new.total'], report.cells['t3.carried_in.total']]).toEqual([7, undefined]);
  });

  it('loses no value: each is carried, computed or listed', () => {
    const form = formByName('form2019');
    fc.assert(
      fc.property(consistentReports('form2019'), (report) => {
        const { carried, dropped } = moveForm(report, 'form2021');
        const entries = Object.keys(report.cells).filter((id) => !isTotal(form, id));
        const lost = dropped.filter(({ cell }) => !isTotal(form, cell));
        expect(carried + lost.length).toBe(entries.length);
      }),
      { numRuns: 40 },
    );
  });

  it('lists a cell that no form knows by its id', () => {
    const { dropped } = moveForm(withCells(older, { 't9.x': 1 }), 'form2021');
    expect(dropped).toContainEqual({ cell: 't9.x', name: 't9.x', value: '1' });
  });

  it('keeps the misshapen rows of the real report empty', () => {
    const { emptyNow } = moveForm(huangzhongReport(), 'form2021');
    expect(emptyNow).toContain('t3.deny_secret.natural');
    expect(emptyNow).not.toContain('t3.new.natural');
  });
});

describe('moveForm 2021 → 2019', () => {
  it('adds up the three rows of （六）其他处理 and drops what 2019 did not ask', () => {
    const newer = withCells(soundReport(), {
      't3.oth_no_fee.natural': 2,
      't3.oth_other.natural': 1,
      't2.a1.normative.in_force': 8,
    });
    const { report, toConfirm, dropped } = moveForm(newer, 'form2019');
    expect(report.cells['t3.oth_total.natural']).toBe(3);
    expect(toConfirm).toContain('t3.oth_total.natural');
    expect(dropped.map(({ cell }) => cell)).toContain('t2.a1.normative.in_force');
  });

  it('undoes a move that split nothing, in what tables 3 and 4 show', () => {
    fc.assert(
      fc.property(consistentReports('form2021'), (report) => {
        const back = moveForm(report, 'form2019').report;
        const shown = effectiveCells(back);
        const before = effectiveCells(report);
        for (const id of ['t3.done_total.total', 't3.new.biz', 't4.rec.total'])
          expect(shown[id]).toBe(before[id]);
      }),
      { numRuns: 20 },
    );
  });
});
