import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnitRow } from '@/server/units/router';
import { findUnits, nextUnitSort, readUnitsQuery, UNIT_SORTS, unitsQueryString } from './units-query';

function unit(given: Partial<UnitRow> & { code: string }): UnitRow {
  return {
    name: given.code,
    aliases: [],
    shortName: given.code,
    kind: 'department',
    parentName: null,
    reviewedByName: null,
    obliged: true,
    powers: { rules: false, permit: false, penalty: false, coercion: false },
    verified: true,
    source: '',
    ...given,
  };
}

const units = [
  unit({ code: '630106-D01', name: '西宁市湟中区教育局', aliases: ['湟中县教育局'], parentName: '湟中区' }),
  unit({ code: '630100', name: '西宁市人民政府', kind: 'city' }),
  unit({ code: '630106-T02', name: '多巴镇人民政府', kind: 'town', verified: false, parentName: '湟中区' }),
];
const found = (params: Record<string, string>) =>
  findUnits(units, readUnitsQuery(params)).map(({ code }) => code);

describe('the list of units', () => {
  it('is by code at first', () => {
    expect(found({})).toEqual(['630100', '630106-D01', '630106-T02']);
  });

  it('finds a unit by a former name and by its code', () => {
    expect(found({ q: '湟中县 教育局' })).toEqual(['630106-D01']);
    expect(found({ q: '630106-t' })).toEqual(['630106-T02']);
  });

  it('filters by kind and by what is to be confirmed', () => {
    expect(found({ kind: 'city' })).toEqual(['630100']);
    expect(found({ unverified: '1' })).toEqual(['630106-T02']);
    expect(found({ unverified: '1', kind: 'city' })).toEqual([]);
  });

  it('turns the order on a second click and keeps ties by code', () => {
    const first = nextUnitSort(readUnitsQuery({}), 'parent');
    const second = nextUnitSort(first, 'parent');
    expect([first.dir, second.dir]).toEqual(['asc', 'desc']);
    expect(findUnits(units, second).map(({ code }) => code)).toEqual(['630106-D01', '630106-T02', '630100']);
  });

  it('keeps its address, and never fails on a strange one', () => {
    const query = fc.record({
      q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
      kind: fc.constantFrom('', 'town'),
      unverified: fc.constantFrom('1' as const, undefined),
      sort: fc.constantFrom(...UNIT_SORTS),
      dir: fc.constantFrom('asc' as const, 'desc' as const),
    });
    fc.assert(
      fc.property(query, (given) => {
        const params = Object.fromEntries(new URLSearchParams(unitsQueryString(given)));
        expect(unitsQueryString(readUnitsQuery(params))).toBe(unitsQueryString(given));
      }),
    );
    expect(readUnitsQuery({ sort: ['name', 'x'], dir: 'up', kind: 'x'.repeat(99) })).toMatchObject({
      sort: 'name',
      dir: 'asc',
      kind: '',
    });
  });
});
