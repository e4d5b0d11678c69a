import { describe, expect, it } from 'vitest';
import { districtOf } from './district';
import type { PlacedUnit } from './unit-place';

const place = (code: string, kind: PlacedUnit['kind'], parentCode: string | null): [string, PlacedUnit] => [
  code,
  { code, kind, parentCode, reviewedBy: null },
];
const units = new Map([
  place('630100', 'city', null),
  place('630106', 'district', '630100'),
  place('630106-D01', 'department', '630106'),
  place('630100-Z01', 'development_zone', '630100'),
  place('630100-Z01-1', 'park', '630100-Z01'),
]);

describe('districtOf', () => {
  it('is the district a unit belongs to, and a district itself', () => {
    expect(districtOf(units, '630106-D01')).toBe('630106');
    expect(districtOf(units, '630106')).toBe('630106');
  });

  it('is the city for what is in no district', () => {
    expect(districtOf(units, '630100-Z01-1')).toBe('630100');
    expect(districtOf(units, '630100')).toBe('630100');
  });
});
