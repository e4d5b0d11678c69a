import { formatDateTime } from '@/components/dates';
import type { CellValue } from '@/report/cell-value';
import type { ReportData } from '@/report/report';
import type { FillView } from '@/server/filing/view';
import type { Path } from '../state/paths';
import { cellPath, valueAt } from '../state/paths';

/** The newest fill of a cell; null where it was never filled in otherwise than by hand. */
export function fillOf(fills: readonly FillView[], cell: string): FillView | null {
  return fills.findLast((fill) => Object.hasOwn(fill.values, cellPath(cell))) ?? null;
}

/** What a fill put into a cell; null where it left it alone. */
export const filledValue = (fill: FillView, cell: string): CellValue => fill.values[cellPath(cell)] ?? null;

/** How many cells still hold what a fill put there: 0 once it was taken back. */
export function stillFilled(fill: FillView, report: ReportData): number {
  return Object.entries(fill.values).filter(
    ([path, value]) => path.startsWith('cell:') && valueAt(report, path as Path) === value,
  ).length;
}

/** 祁文静于1月20日 12:00 */
export const byWhomAndWhen = ({ name, at }: Pick<FillView, 'name' | 'at'>) =>
  `${name}于${formatDateTime(at)} `;

/** 2022年度报告第1版 */
export const sourceWords = ({ year, version }: { year: number; version: number }) =>
  `${year}年度报告第${version}版`;
