import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchByName } from './name-search';

const units = [
  { name: '西宁市湟中区教育局', shortName: '区教育局', aliases: [] },
  { name: '西宁市教育局', shortName: '市教育局', aliases: [] },
  { name: '西宁市湟中区公安分局', shortName: '区公安分局', aliases: ['西宁市公安局湟中分局'] },
];
const found = (asked: string) => searchByName(units, asked).map(({ name }) => name);

describe('searchByName', () => {
  it('finds a unit by a part of its name, its short name or an alias', () => {
    expect(found('湟中区教育')).toEqual(['西宁市湟中区教育局']);
    expect(found('市教育局')).toEqual(['西宁市教育局']);
    expect(found('湟中分局')).toEqual(['西宁市湟中区公安分局']);
  });

  it('finds what leaves characters out only where nothing fits better', () => {
    expect(found('湟中教育局')).toEqual(['西宁市湟中区教育局']);
    expect(found('教育局')).toEqual(['西宁市湟中区教育局', '西宁市教育局']);
  });

  it('reads past spaces, also full-width ones', () => {
    expect(found(' 湟中区　教育局 ')).toEqual(['西宁市湟中区教育局']);
  });

  it('finds nothing for a name that nobody has', () => {
    expect(found('海东市')).toEqual([]);
  });

  it('finds every unit by any slice of its name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.nat(9),
        fc.integer({ min: 1, max: 9 }),
        (unit, from, length) => {
          expect(searchByName(units, unit.name.slice(from, from + length))).toContain(unit);
        },
      ),
    );
  });
});
