import { formatDateTime } from '@/components/dates';
import type { CellValue } from '@/report/cell-value';
import type { FillView } from '@/server/filing/view';
import type { DeskState } from '../state/desk-state';
import type { Path } from '../state/paths';
import { cellPath, valueAt } from '../state/paths';

/** The newest fill of a cell; null where it was never filled in otherwise than by hand. */
export function fillOf(fills: readonly FillView[], cell: string): FillView | null {
  return fills.findLast((fill) => Object.hasOwn(fill.values, cellPath(cell))) ?? null;
}

/** What a fill put into a cell; null where it left it alone. */
export const filledValue = (fill: FillView, cell: string): CellValue => fill.values[cellPath(cell)] ?? null;

/** The state of the desk that says whether a place is as it was filled. */
type Standing = Pick<DeskState, 'report' | 'versions'>;

/** Whether a place is as a fill left it: nobody has changed it since, not even to the same value by way of another. */
export function stands(fill: FillView, path: string, { report, versions }: Standing): boolean {
  return versions[path] === fill.revision && valueAt(report, path as Path) === fill.values[path];
}

/** The cells of a fill that are as it left them; none once it was taken back. */
export function standingCells(fill: FillView, state: Standing): string[] {
  return Object.keys(fill.values)
    .filter((path) => path.startsWith('cell:') && stands(fill, path, state))
    .map((path) => path.slice(5));
}

/** The statement that no application came, while all that it said of new ones stands; null once one was typed in. */
export function standingStatement(fills: readonly FillView[], state: Standing): FillView | null {
  const stated = fills.findLast(({ kind }) => kind === 'no-requests');
  const ofNew = Object.keys(stated?.values ?? {}).filter((path) => path.startsWith('cell:t3.new.'));
  return stated && ofNew.length > 0 && ofNew.every((path) => stands(stated, path, state)) ? stated : null;
}

/** 祁文静于1月20日 12:00 */
export const byWhomAndWhen = ({ name, at }: Pick<FillView, 'name' | 'at'>) =>
  `${name}于${formatDateTime(at)} `;

/** 2022年度报告第1版 */
export const sourceWords = ({ year, version }: { year: number; version: number }) =>
  `${year}年度报告第${version}版`;
