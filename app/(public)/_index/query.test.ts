import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNIT_KINDS } from '@/report/unit-record';
import { type IndexQuery, indexHref, isFiltered, readIndexQuery } from './query';

const EMPTY = readIndexQuery({});
const queries: fc.Arbitrary<IndexQuery> = fc.record({
  year: fc.option(fc.integer({ min: 2000, max: 2100 })),
  q: fc.string({ maxLength: 60, unit: 'grapheme' }).map((text) => text.trim().slice(0, 60).trim()),
  district: fc.option(fc.stringMatching(/^[0-9]{6}$/)),
  kind: fc.option(fc.constantFrom(...UNIT_KINDS)),
  published: fc.boolean(),
  page: fc.integer({ min: 1, max: 1000 }),
});

describe('the index query', () => {
  it('survives the way into an address and back', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const params = new URL(indexHref(EMPTY, query), 'http://localhost').searchParams;
        expect(readIndexQuery(Object.fromEntries(params))).toEqual(query);
      }),
    );
  });

  it('falls back to the default where the address makes no sense', () => {
    const params = {
      year: '二〇二三',
      q: 'x'.repeat(61),
      district: '6'.repeat(21),
      kind: 'ministry',
      published: 'yes',
      page: '-3',
    };
    expect(readIndexQuery(params)).toEqual(EMPTY);
  });

  it('takes the first of a repeated parameter and ignores an empty one', () => {
    expect(readIndexQuery({ q: ['教育', '水务'], district: '' })).toEqual({ ...EMPTY, q: '教育' });
  });

  it('begins at page 1 when a filter changes', () => {
    const query = { ...EMPTY, year: 2023, page: 3 };
    expect(indexHref(query, { kind: 'town' })).toBe('/?year=2023&kind=town');
    expect(indexHref(query, { page: 2 }, '#units')).toBe('/?year=2023&page=2#units');
  });

  it('knows a narrowed list from a whole one', () => {
    expect(isFiltered({ ...EMPTY, year: 2023, page: 2 })).toBe(false);
    expect(isFiltered({ ...EMPTY, published: true })).toBe(true);
    expect(isFiltered({ ...EMPTY, q: '局' })).toBe(true);
  });
});
