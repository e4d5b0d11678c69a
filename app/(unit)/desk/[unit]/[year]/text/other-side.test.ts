import { describe, expect, it } from 'vitest';
import { claimsOf } from '@/report/claims/claims';
import { formByName } from '@/report/forms/registry';
import { caseReport } from '@/report/testing/claim-cases/claim-case';
import { HUANGZHONG_EDUCATION } from '@/report/testing/units';
import { statedAmounts } from '@/report/totals';
import { figuresOfCell } from './figures-of-cell';
import { otherSide } from './other-side';

/** What the tables say to the first figure of some words. */
function sideOf(says: string, tables: Record<string, number | string | null>) {
  const report = caseReport({ says, tables });
  const [claim] = claimsOf(report, { year: 2023, unit: HUANGZHONG_EDUCATION });
  if (!claim) throw new Error(`no figure is read in ${says}`);
  const written = says.slice(claim.span.start, claim.span.end);
  return otherSide(formByName(report.form), claim, statedAmounts(report), written);
}

describe('otherSide', () => {
  it('names the cell, both figures and the difference', () => {
    expect(sideOf('2023年收到政府信息公开申请12件。', { new: 10 })).toEqual({
      state: 'differ',
      word: '不一致',
      said: expect.stringMatching(/申请12件$/),
      tables: '表三“本年新收政府信息公开申请数量”为10件，相差2件',
      table: '表三',
      cell: 't3.new.total',
      mend: '10件',
    });
  });

  it('names the sum that it agrees with, be it not the first', () => {
    const side = sideOf('共受理政府信息公开申请15件（含上年结转2件）。', { new: 13, carried_in: 2 });
    expect(side).toMatchObject({ state: 'agree', mend: null });
    expect(side.tables).toMatch(/合计为15件$/);
  });

  it('says of an empty cell that it is empty', () => {
    const side = sideOf('2023年收到政府信息公开申请12件。', { new: null });
    expect(side).toMatchObject({ state: 'open', word: '表格未填', mend: null });
    expect(side.tables).toMatch(/还没有填全$/);
  });

  it('names the sum that cannot be told yet where the figure may still stand for it', () => {
    const side = sideOf('2023年收到政府信息公开申请12件。', { new: 10, carried_in: null });
    expect(side).toMatchObject({ state: 'open', mend: null });
    expect(side.tables).toMatch(/“上年结转.*合计还没有填全$/);
  });

  it('mends no denial and no figure in characters, which are no digits to replace', () => {
    expect(sideOf('本年度未收到政府信息公开申请。', { new: 3 })).toMatchObject({
      state: 'differ',
      mend: null,
    });
    expect(sideOf('2023年收到政府信息公开申请两件。', { new: 3 })).toMatchObject({
      state: 'differ',
      mend: null,
    });
  });

  it('writes money in 万元', () => {
    const side = sideOf('全年行政事业性收费金额1.5万元。', { fee: '0.25' });
    expect(side).toMatchObject({ said: expect.stringMatching(/1\.5万元$/), mend: '0.25万元' });
  });
});

describe('figuresOfCell', () => {
  it('leads back from the total and from its parts, and from no other cell', () => {
    const report = caseReport({ says: '2023年收到政府信息公开申请12件。', tables: { new: 12 } });
    const form = formByName(report.form);
    const claims = claimsOf(report, { year: 2023, unit: HUANGZHONG_EDUCATION });
    expect(figuresOfCell(form, claims, 't3.new.total')).toHaveLength(1);
    expect(figuresOfCell(form, claims, 't3.new.natural')).toHaveLength(1);
    expect(figuresOfCell(form, claims, 't3.carried_in.natural')).toEqual([]);
  });
});
