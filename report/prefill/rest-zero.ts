import type { CellValue } from '../cell-value';
import type { CellDefinition } from '../forms/form';
import { entryCells } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import { APPLICANTS } from '../forms/requests-table';
import type { SharedCellId } from '../forms/shared-cells';
import type { CellId, TableId } from '../ids';
import type { ReportData } from '../report';
import { amountsBefore } from '../rules/last-year';
import { isBlank } from '../totals';
import { stocksBefore } from './last-year-offers';

/** What 本表其余为 0 does to a table's empty cells. */
export interface RestZero {
  /** The cells that get a 0. */
  readonly zero: readonly CellDefinition[];
  /** The cells that stay empty, because last year's publication says that there is something. */
  readonly kept: readonly CellDefinition[];
}

/** A cell's nought as it is stored: money is a decimal string. */
export const zeroOf = ({ kind }: Pick<CellDefinition, 'kind'>): CellValue => (kind === 'money' ? '0' : 0);

/** This year's cells that last year's publication gives a number above 0: what it carried over, what it had in force. */
export function somethingBefore(report: ReportData, lastYear: ReportData | null): ReadonlySet<CellId> {
  if (!lastYear) return new Set();
  const before = amountsBefore(lastYear);
  const carried = APPLICANTS.flatMap(({ id }) => {
    const out: SharedCellId = `t3.carry_out.${id}`;
    return (before(out) ?? 0) > 0 ? [`t3.carried_in.${id}`] : [];
  });
  const stocks = [...stocksBefore(report, lastYear)].filter(([, then]) => then > 0).map(([cell]) => cell);
  return new Set([...carried, ...stocks]);
}

/** Which of a table's empty entry cells 本表其余为 0 fills, and which it leaves to the person. */
export function restZero(report: ReportData, lastYear: ReportData | null, table: TableId): RestZero {
  const told = somethingBefore(report, lastYear);
  const empty = entryCells(formByName(report.form)).filter(
    (cell) => cell.table === table && isBlank(report, cell.id),
  );
  return {
    zero: empty.filter(({ id }) => !told.has(id)),
    kept: empty.filter(({ id }) => told.has(id)),
  };
}
