import type { CellValue } from '@/report/cell-value';

/** A cell's value as it stands on the page: empty is '', and the minus sign is U+2212. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return value < 0 ? `−${Math.abs(value)}` : String(value);
  return value;
}
