import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DashboardQuery } from './query';
import { EMPTY_QUERY, SORTS } from './query';
import { row } from './testing/rows';
import { groupRows, nextSort, sortRows } from './tree';

const DISTRICTS = [
  { code: '630100', name: '市直单位' },
  { code: '630106', name: '湟中区' },
];
const by = (query: Partial<DashboardQuery>): DashboardQuery => ({ ...EMPTY_QUERY, ...query });

describe('groups by district', () => {
  const rows = [
    row({ unitCode: '630106-D01' }),
    row({ unitCode: '630106', kind: 'district', parentCode: '630100' }),
    row({ unitCode: '630100-Z01', districtCode: '630100', parentCode: '630100', kind: 'development_zone' }),
    row({ unitCode: '630100-Z01-P1', districtCode: '630100', parentCode: '630100-Z01', kind: 'park' }),
    row({ unitCode: '630100-Z02', districtCode: '630100', parentCode: '630100' }),
  ];

  it('puts a government before its bureaus and a zone before its parks', () => {
    const found = groupRows(rows, DISTRICTS).map((group) => [
      group.name,
      group.rows.map((entry) => [entry.row.unitCode, entry.level]),
    ]);
    expect(found).toEqual([
      [
        '市直单位',
        [
          ['630100-Z01', 1],
          ['630100-Z01-P1', 2],
          ['630100-Z02', 1],
        ],
      ],
      [
        '湟中区',
        [
          ['630106', 1],
          ['630106-D01', 1],
        ],
      ],
    ]);
  });

  it('leaves out a district without a row, and shows one that nobody named', () => {
    const stray = row({ unitCode: 'x', districtCode: '630199' });
    expect(groupRows([stray], DISTRICTS).map((group) => group.code)).toEqual(['630199']);
  });

  it('shows every row exactly once, whatever the parents say', () => {
    const code = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const any = fc.uniqueArray(fc.record({ unitCode: code, parentCode: fc.option(code) }), {
      selector: (given) => given.unitCode,
    });
    fc.assert(
      fc.property(any, (given) => {
        const shown = groupRows(given.map(row), DISTRICTS).flatMap((group) => group.rows);
        expect(shown.map((entry) => entry.row.unitCode).sort()).toEqual(
          given.map((each) => each.unitCode).sort(),
        );
      }),
    );
  });
});

describe('the order of the list', () => {
  const rows = [
    row({ unitCode: 'a', warningCount: 3, daysLate: 2 }),
    row({ unitCode: 'b', blockingCount: 1, state: 'published' }),
    row({ unitCode: 'c', warningCount: 3, state: 'draft', updatedAt: new Date('2024-01-19T02:00:00Z') }),
  ];
  const order = (query: Partial<DashboardQuery>) => sortRows(rows, by(query)).map((each) => each.unitCode);

  it('weighs a blocking finding over any number of warnings, and settles ties by code', () => {
    expect(order({ sort: 'findings', dir: 'desc' })).toEqual(['b', 'a', 'c']);
  });

  it('goes by days late, by state and by the last activity', () => {
    expect(order({ sort: 'late', dir: 'desc' })).toEqual(['a', 'b', 'c']);
    expect(order({ sort: 'state', dir: 'asc' })).toEqual(['a', 'c', 'b']);
    expect(order({ sort: 'activity', dir: 'desc' })).toEqual(['c', 'a', 'b']);
  });

  it('loses no row', () => {
    for (const sort of SORTS) expect(order({ sort, dir: 'desc' }).sort()).toEqual(['a', 'b', 'c']);
  });

  it('returns to the tree on the third click', () => {
    const first = nextSort(EMPTY_QUERY, 'late');
    const second = nextSort(first, 'late');
    expect([first.dir, second.dir, nextSort(second, 'late').sort]).toEqual(['desc', 'asc', 'tree']);
  });
});
