import { formatDateTime } from '@/components/dates';
import type { StatedZero } from '@/components/stated-zeros';
import type { CellValue } from '@/report/cell-value';
import { formByName } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import { cellsAsFilled, isStatementStanding, statedZeros } from '@/report/prefill/stated-zeros';
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
  return cellsAsFilled(fill, ofCells(state));
}

const ofCells = ({ report: { cells }, versions }: Standing) => ({ cells, versions });

/** The statement that no application came, while all that it said of new ones stands; null once one was typed in. */
export function standingStatement(fills: readonly FillView[], state: Standing): FillView | null {
  return fills.findLast((fill) => isStatementStanding(fill, ofCells(state))) ?? null;
}

/** What of a table stands as stated, not typed. */
export const statedOn = (table: TableId, fills: readonly FillView[], state: Standing): StatedZero[] =>
  statedZeros(formByName(state.report.form), fills, ofCells(state))
    .filter((stated) => stated.table === table)
    .map(({ fill: { kind, name, at }, cells }) => ({ kind, name, at, cells }));

/** 祁文静于1月20日 12:00 */
export const byWhomAndWhen = ({ name, at }: Pick<FillView, 'name' | 'at'>) =>
  `${name}于${formatDateTime(at)} `;

/** 2022年度报告第1版 */
export const sourceWords = ({ year, version }: { year: number; version: number }) =>
  `${year}年度报告第${version}版`;
