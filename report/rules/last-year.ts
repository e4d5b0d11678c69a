import { formByName } from '../forms/registry';
import type { ReportData } from '../report';
import { readSheet, type Sheet, sheetAmount } from '../sheet';

const known = new WeakMap<ReportData, Sheet>();

/** Last year's cells. They are read once for all rules and checks: nobody edits a report of last year. */
export function sheetBefore(lastYear: ReportData): Sheet {
  const sheet = known.get(lastYear) ?? readSheet(lastYear.cells, formByName(lastYear.form));
  known.set(lastYear, sheet);
  return sheet;
}

/** Last year's stated amount of a cell (a count, or 分); undefined where there is none. */
export function amountsBefore(lastYear: ReportData): (id: string) => number | undefined {
  const sheet = sheetBefore(lastYear);
  return (id) => sheetAmount(sheet, id);
}
