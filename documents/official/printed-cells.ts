import type { CellValue } from '@/report/cell-value';
import type { ReportData } from '@/report/report';
import { computedTotals, storedValue } from '@/report/totals';
import { linesOf } from './text-lines';

const WHOLE: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 20 };

/** A number as a plain decimal with the minus sign of print; never with an exponent. */
function printedNumber(value: number): string {
  const size = Math.abs(value);
  const shortest = String(size);
  const digits = shortest.includes('e') ? size.toLocaleString('en-US', WHOLE) : shortest;
  return value < 0 ? `−${digits}` : digits;
}

/** A value as it stands in its cell: empty stays empty, 不适用 is that word, text keeps its lines. */
export function printedValue(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? printedNumber(value) : linesOf(value).join('\n');
}

/**
 * What stands in each cell, by its id. A total stands as it was typed or read, else as computed; one that can't be
 * computed, because a part is empty, is empty.
 */
export function printedCells(report: ReportData): (id: string) => string {
  const totals = computedTotals(report);
  return (id) => {
    const stored = storedValue(report, id);
    return printedValue(stored === null || stored === '' ? (totals[id] ?? null) : stored);
  };
}
