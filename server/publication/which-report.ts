import { whichOfAddress } from '../inputs';

/** A report by its address. */
export interface WhichReport {
  unitCode: string;
  year: number;
}

/** One published version of it; undefined: the newest. */
export interface WhichVersion extends WhichReport {
  version?: number | undefined;
}

/**
 * Reads the version of a public address (?version=1). Undefined where none is named; null where what is named can't be
 * a version.
 */
export function versionOfAddress(
  named: string | readonly string[] | null | undefined,
): number | null | undefined {
  if (named === undefined || named === null) return undefined;
  return typeof named === 'string' && /^[1-9][0-9]{0,3}$/.test(named) ? Number(named) : null;
}

/** Reads the two parts of a public address, /reports/<unit>/<year>; null where they can't name a report. */
export function whichReport(unit: string, year: string): WhichReport | null {
  return whichOfAddress(unit, year);
}
