import { describe, expect, it } from 'vitest';
import { type PlacedUnit, placeAmong } from './unit-place';

const unit = (
  code: string,
  kind: PlacedUnit['kind'],
  parentCode: string | null,
  reviewedBy: string | null = null,
): [string, PlacedUnit] => [code, { code, kind, parentCode, reviewedBy }];

const units = new Map([
  unit('city', 'city', null),
  unit('bureau', 'department', 'city'),
  unit('district', 'district', 'city'),
  unit('police', 'department', 'district', 'bureau'),
  unit('town', 'town', 'district'),
  unit('station', 'institution', 'town'),
  unit('zone', 'development_zone', 'city'),
  unit('park', 'park', 'zone'),
]);

describe('placeAmong', () => {
  it('finds the nearest ancestor with an office, past one without', () => {
    expect(placeAmong(units, 'station')).toEqual({
      unitCode: 'station',
      kind: 'institution',
      reviewerCode: 'district',
      ancestors: ['town', 'district', 'city'],
    });
  });

  it('takes the unit named as reviewer before any ancestor', () => {
    expect(placeAmong(units, 'police')?.reviewerCode).toBe('bureau');
    expect(placeAmong(units, 'police')?.ancestors).toEqual(['district', 'city']);
  });

  it('sends a government to the next office up, and a park to its zone', () => {
    expect(placeAmong(units, 'district')?.reviewerCode).toBe('city');
    expect(placeAmong(units, 'park')?.reviewerCode).toBe('zone');
  });

  it('leaves the topmost government without a reviewer', () => {
    expect(placeAmong(units, 'city')).toMatchObject({ reviewerCode: null, ancestors: [] });
  });

  it('knows no unknown unit', () => {
    expect(placeAmong(units, 'nowhere')).toBeNull();
  });

  it('ends where the data goes round in a circle', () => {
    const circle = new Map([unit('a', 'town', 'b'), unit('b', 'town', 'a')]);
    expect(placeAmong(circle, 'a')?.ancestors).toEqual(['b']);
  });
});
