import { type PlacedUnit, placeAmong } from './unit-place';

/** Units that are a district of the city: they stand for themselves and for all below them. */
const isDistrict = (unit: PlacedUnit | undefined) => unit?.kind === 'district' || unit?.kind === 'county';

/** The district or county a unit belongs to (its own code for one of these), else the topmost unit: the city. */
export function districtOf(units: ReadonlyMap<string, PlacedUnit>, unitCode: string): string {
  const line = [unitCode, ...(placeAmong(units, unitCode)?.ancestors ?? [])];
  return line.find((code) => isDistrict(units.get(code))) ?? line.at(-1) ?? unitCode;
}

/** What the units of a district are called together: the district's short name; 市直单位 for the city's own. */
export function districtName(
  units: ReadonlyMap<string, PlacedUnit & { shortName: string }>,
  districtCode: string,
): string {
  const district = units.get(districtCode);
  return district?.kind === 'city' ? '市直单位' : (district?.shortName ?? districtCode);
}
