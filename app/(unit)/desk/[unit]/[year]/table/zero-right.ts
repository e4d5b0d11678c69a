import type { CellDefinition, FormTable } from '@/report/forms/form';
import { restZero } from '@/report/prefill/rest-zero';
import type { ReportData } from '@/report/report';
import { cellMatrix, restOfRow } from './matrix';

/**
 * The empty cells of a printed row, from one on, that may be filled with 0: as with 本表其余为 0, not those where last
 * year's publication says that there is something.
 */
export function zeroRightCells(
  table: FormTable,
  from: string,
  report: ReportData,
  lastYear: ReportData | null,
): CellDefinition[] {
  const row = new Set(restOfRow(cellMatrix(table), from));
  return restZero(report, lastYear, table.id).zero.filter(({ id }) => row.has(id));
}
