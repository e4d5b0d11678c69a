import { NOT_APPLICABLE } from '@/report/cell-value';
import type { CellDefinition } from '@/report/forms/form';
import { readCell } from '@/report/read-cell';
import type { ReportData } from '@/report/report';
import { storedValue } from '@/report/totals';

/**
 * What a cell's value is: stated in the report, empty, 不适用, a total computed here because the report states none, or
 * text where the form asks for a number.
 */
type TidyState = 'value' | 'empty' | 'na' | 'computed' | 'text';

export interface TidyCell {
  /** A whole number, a decimal in 万元, text as it stands; '' where there is none. */
  readonly value: string;
  readonly state: TidyState;
}

/** One cell for a table of one row a cell. `computed`: the report's totals as computed (computedTotals). */
export function tidyCell(
  report: ReportData,
  cell: CellDefinition,
  computed: Readonly<Record<string, number | null>>,
): TidyCell {
  const stored = storedValue(report, cell.id);
  const reading = readCell(cell, stored);
  switch (reading.state) {
    case 'empty': {
      const total = computed[cell.id] ?? null;
      return total === null ? { value: '', state: 'empty' } : { value: String(total), state: 'computed' };
    }
    case 'na':
      return { value: NOT_APPLICABLE, state: 'na' };
    case 'count':
      return { value: String(reading.n), state: 'value' };
    case 'money':
      return { value: String(stored), state: 'value' };
    case 'text':
      return { value: reading.raw, state: 'text' };
  }
}
