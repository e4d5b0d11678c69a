import { describe, expect, it } from 'vitest';
import type { CellDefinition } from '@/report/forms/form';
import { compareCell, compareSentence } from './compare';

const count: CellDefinition = {
  id: 't3.new.natural',
  table: 't3',
  kind: 'count',
  name: '表三 一、本年新收 · 自然人',
  row: 'new',
  column: 'natural',
  power: null,
  mayBeNotApplicable: false,
};
const money: CellDefinition = { ...count, kind: 'money' };

describe('a cell beside last year', () => {
  it('says how much more or less, with a true minus sign', () => {
    expect(compareCell(count, 24, 5)).toMatchObject({ now: '24', last: '5', difference: '+19' });
    expect(compareCell(count, 5, 24)).toMatchObject({ last: '24', difference: '−19' });
  });

  it('shows last year without a difference where nothing changed', () => {
    expect(compareCell(count, 2, 2)).toMatchObject({ last: '2', difference: '' });
  });

  it('has no small print where both are 0, and greys the 0', () => {
    expect(compareCell(count, 0, 0)).toMatchObject({ now: '0', last: '', difference: '', zero: true });
    expect(compareCell(count, 0, 3)).toMatchObject({ last: '3', difference: '−3', zero: true });
  });

  it('never takes empty or 不适用 for 0', () => {
    expect(compareCell(count, null, 3)).toMatchObject({ now: '', last: '3', difference: '', zero: false });
    expect(compareCell(count, 3, undefined)).toMatchObject({ last: '', difference: '' });
    expect(compareCell(count, '不适用', 3)).toMatchObject({
      notApplicable: true,
      difference: '',
      zero: false,
    });
  });

  it('shows text that is no number as it was typed, and compares nothing', () => {
    expect(compareCell(count, '22（其中修订16件）', 3)).toMatchObject({
      now: '22（其中修订16件）',
      difference: '',
    });
  });

  it('compares money exactly', () => {
    expect(compareCell(money, '0.3', '0.1')).toMatchObject({ difference: '+0.2' });
    expect(compareCell(money, '12.5', '48.600001')).toMatchObject({ difference: '−36.100001' });
  });

  it('is said whole for those who hear it', () => {
    expect(compareSentence('自然人', compareCell(count, 24, 5))).toBe('自然人，24，上年 5，增减 +19');
    expect(compareSentence('自然人', compareCell(count, null, undefined))).toBe('自然人，未填');
  });
});
