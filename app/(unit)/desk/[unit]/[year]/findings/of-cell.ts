import type { CellValue } from '@/report/cell-value';
import type { Finding } from '@/report/finding';

/** An empty cell says itself that it is empty; its row's finding would only repeat it. */
const OF_EMPTY: ReadonlySet<string> = new Set(['CELL-EMPTY', 'FORM-SHAPE']);

/** The findings that speak of a cell, those at the cell itself first, else as they stand in the report. */
export function findingsOfCell(findings: readonly Finding[], cell: string, value: CellValue): Finding[] {
  const empty = value === null || value === '';
  const here = findings.filter(
    ({ cells, rule, severity }) => severity !== 'I' && cells.includes(cell) && !(empty && OF_EMPTY.has(rule)),
  );
  const atCell = ({ place }: Finding) => Number(place.kind === 'cell' && place.cell === cell);
  return [...here].sort((a, b) => atCell(b) - atCell(a));
}
