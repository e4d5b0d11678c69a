import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DashboardQuery } from './query';
import {
  EMPTY_QUERY,
  filterRows,
  isFiltered,
  onTab,
  queryString,
  readQuery,
  reviewedElsewhere,
  SORTS,
  TABS,
} from './query';
import { row } from './testing/rows';
import { STATE_ORDER } from './words';

const OFFICE = '630106';
const rows = [
  row({ unitCode: 'a', unitName: '西宁市湟中区教育局', state: 'submitted' }),
  row({ unitCode: 'b', unitName: '鲁沙尔镇人民政府', kind: 'town', state: 'returned', warningCount: 2 }),
  row({ unitCode: 'c', state: 'draft', overdue: true, daysLate: 3 }),
  row({ unitCode: 'd', state: 'published', late: true, daysLate: 5 }),
  row({ unitCode: 'e', state: 'submitted', reviewedByCode: '630100', blockingCount: 1 }),
  row({ unitCode: 'f', districtCode: '630102', parentCode: '630102' }),
];
const codes = (query: Partial<DashboardQuery>) =>
  filterRows(rows, { ...EMPTY_QUERY, ...query }, OFFICE).map((each) => each.unitCode);

describe('an address of the dashboard', () => {
  const query = fc.record({
    tab: fc.constantFrom(...TABS),
    q: fc.string({ maxLength: 60 }).map((text) => text.trim()),
    district: fc.option(fc.constantFrom('630102', '630106'), { nil: undefined }),
    kind: fc.option(fc.constantFrom('town' as const, 'department' as const), { nil: undefined }),
    state: fc.option(fc.constantFrom('missing' as const, ...STATE_ORDER), { nil: undefined }),
    overdue: fc.constantFrom('1' as const, undefined),
    late: fc.constantFrom('1' as const, undefined),
    findings: fc.constantFrom('1' as const, undefined),
    own: fc.constantFrom('1' as const, undefined),
    sort: fc.constantFrom(...SORTS),
    dir: fc.constantFrom('asc' as const, 'desc' as const),
  });

  it('gives back the very query it was made from', () => {
    fc.assert(
      fc.property(query, (given) => {
        const params = Object.fromEntries(new URLSearchParams(queryString(given)));
        expect(readQuery(params)).toEqual({ ...readQuery({}), ...given });
      }),
    );
  });

  it('never fails on what anybody types into it', () => {
    const anything = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(
      fc.property(anything, (params) => {
        expect(TABS).toContain(readQuery(params).tab);
      }),
    );
  });

  it('is bare for a fresh list', () => {
    expect(queryString(EMPTY_QUERY)).toBe('');
    expect(isFiltered({ ...EMPTY_QUERY, tab: 'mine', sort: 'late', dir: 'desc' })).toBe(false);
    expect(isFiltered({ ...EMPTY_QUERY, q: '局' })).toBe(true);
  });
});

describe('who reviews a unit', () => {
  const reviewer = (reviewedByCode: string) =>
    reviewedElsewhere(row({ unitCode: 'a', reviewedByCode, reviewedByName: '市公安局' }), OFFICE);

  it('is named where it is neither this office nor the district that the unit stands under', () => {
    expect(reviewer('630100-D07')).toBe('市公安局');
    expect(reviewer(OFFICE)).toBeNull();
    expect(reviewedElsewhere(row({ unitCode: 'a', reviewedByCode: '630106' }), '630100')).toBeNull();
  });
});

describe('filtering', () => {
  it('keeps every row without a filter', () => {
    expect(codes({})).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('finds a name whatever the spaces and widths', () => {
    expect(codes({ q: ' 湟中区 教育 ' })).toEqual(['a']);
    expect(codes({ q: 'Ａ' })).toEqual(['a']);
  });

  it('tells missing, late and inconsistent apart', () => {
    expect(codes({ state: 'missing' })).toEqual(['c', 'f']);
    expect(codes({ overdue: '1' })).toEqual(['c']);
    expect(codes({ late: '1' })).toEqual(['d']);
    expect(codes({ findings: '1' })).toEqual(['b', 'e']);
  });

  it('counts as waiting only what this office decides', () => {
    expect(codes({ tab: 'mine' })).toEqual(['a']);
  });

  it('finds what this office reviews itself', () => {
    const reviewed = [row({ unitCode: 'x', reviewedByCode: OFFICE }), ...rows];
    const own = filterRows(reviewed, { ...EMPTY_QUERY, own: '1' }, OFFICE);
    expect(own.map((each) => each.unitCode)).toEqual(['x']);
  });

  it('joins filters by and', () => {
    expect(codes({ district: '630106', kind: 'town', state: 'returned' })).toEqual(['b']);
    expect(codes({ district: '630102', kind: 'town' })).toEqual([]);
  });

  it('puts the overdue and the returned under one tab', () => {
    expect(rows.filter((each) => onTab(each, 'attention', OFFICE)).map((each) => each.unitCode)).toEqual([
      'b',
      'c',
    ]);
  });
});
