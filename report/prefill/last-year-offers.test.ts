import { describe, expect, it } from 'vitest';
import { emptyReport } from '../report';
import { soundReport, withCells } from '../testing/reports';
import { lastYearOffers } from './last-year-offers';

const lastYear = withCells(soundReport(), {
  't3.new.natural': 3,
  't3.granted.natural': 1,
  't3.carry_out.natural': 2,
  't2.a1.normative.in_force': 12,
});
const empty = emptyReport('form2021');

describe('what last year offers', () => {
  it('is 上年结转 by applicant, noughts too, as long as this year’s cell is empty', () => {
    const offers = lastYearOffers(empty, lastYear);
    expect(offers.map(({ cell, value }) => [cell, value])).toEqual([
      ['t3.carried_in.natural', 2],
      ['t3.carried_in.biz', 0],
      ['t3.carried_in.research', 0],
      ['t3.carried_in.welfare', 0],
      ['t3.carried_in.legal', 0],
      ['t3.carried_in.other_org', 0],
    ]);
    const typed = withCells(empty, { 't3.carried_in.natural': 5, 't3.carried_in.biz': '二' });
    expect(lastYearOffers(typed, lastYear).map(({ cell }) => cell)).toEqual([
      't3.carried_in.research',
      't3.carried_in.welfare',
      't3.carried_in.legal',
      't3.carried_in.other_org',
    ]);
  });

  it('is 现行有效 once it is known what was issued and abolished', () => {
    const only = (cells: Parameters<typeof withCells>[1]) =>
      lastYearOffers(withCells(empty, cells), lastYear).filter(({ cell }) => cell.startsWith('t2.'));
    expect(only({ 't2.a1.normative.issued': 3 })).toEqual([]);
    expect(only({ 't2.a1.normative.issued': 3, 't2.a1.normative.abolished': 1 })).toEqual([
      { cell: 't2.a1.normative.in_force', value: 14, from: { before: 12, issued: 3, abolished: 1 } },
    ]);
    // More abolished than there was: last year or this one is wrong, and no number is offered.
    expect(only({ 't2.a1.normative.issued': 0, 't2.a1.normative.abolished': 13 })).toEqual([]);
  });

  it('is nothing without last year, and nothing of stocks from a form that has none', () => {
    expect(lastYearOffers(empty, null)).toEqual([]);
    const typed = withCells(empty, { 't2.a1.normative.issued': 3, 't2.a1.normative.abolished': 1 });
    const of2019 = lastYearOffers(typed, soundReport('form2019'));
    expect(of2019.map(({ cell }) => cell).filter((cell) => cell.startsWith('t2.'))).toEqual([]);
    expect(of2019).toHaveLength(6);
  });
});
