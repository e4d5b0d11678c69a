import { describe, expect, it } from 'vitest';
import { emptyReport } from '@/report/report';
import type { FillView } from '@/server/filing/view';
import { fillOf, standingCells, standingStatement } from './fill-of';

const fill = (kind: FillView['kind'], revision: number, values: FillView['values']): FillView => {
  return { kind, revision, values, name: '祁文静', at: new Date('2024-01-20T04:00:00Z'), source: null };
};
const state = (cells: Record<string, number>, versions: Record<string, number>) => ({
  report: { ...emptyReport('form2021'), cells },
  versions,
});

describe('what a fill has left', () => {
  const stated = fill('no-requests', 5, {
    'cell:t3.new.natural': 0,
    'cell:t3.new.biz': 0,
    'section:1': '文字',
  });
  const asFilled = { 'cell:t3.new.natural': 5, 'cell:t3.new.biz': 5 };

  it('stands while value and version are its own', () => {
    const cells = { 't3.new.natural': 0, 't3.new.biz': 0 };
    expect(standingCells(stated, state(cells, asFilled))).toEqual(['t3.new.natural', 't3.new.biz']);
    // The same nought, but typed by somebody afterwards: it isn't the statement's any more.
    expect(standingCells(stated, state(cells, { ...asFilled, 'cell:t3.new.biz': 7 }))).toEqual([
      't3.new.natural',
    ]);
    // Typed over and not yet saved.
    expect(standingCells(stated, state({ ...cells, 't3.new.biz': 1 }, asFilled))).toEqual(['t3.new.natural']);
  });

  it('is no statement once an application was typed in', () => {
    const whole = state({ 't3.new.natural': 0, 't3.new.biz': 0 }, asFilled);
    expect(standingStatement([stated], whole)).toBe(stated);
    expect(standingStatement([stated], state({ 't3.new.natural': 2, 't3.new.biz': 0 }, asFilled))).toBeNull();
    expect(standingStatement([], whole)).toBeNull();
    expect(standingStatement([fill('rest-zero', 5, stated.values)], whole)).toBeNull();
  });

  it('of a cell is the newest', () => {
    const later = fill('rest-zero', 6, { 'cell:t3.new.biz': 0 });
    expect(fillOf([stated, later], 't3.new.biz')).toBe(later);
    expect(fillOf([stated, later], 't3.new.natural')).toBe(stated);
    expect(fillOf([stated, later], 't3.new.legal')).toBeNull();
  });
});
