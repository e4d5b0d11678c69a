import { whichOfAddress } from '../inputs';

/** A report by its address. */
export interface WhichReport {
  unitCode: string;
  year: number;
}

/** Reads the two parts of a public address, /reports/<unit>/<year>; null where they can't name a report. */
export function whichReport(unit: string, year: string): WhichReport | null {
  return whichOfAddress(unit, year);
}
