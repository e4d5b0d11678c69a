import { cellDefinition } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import { APPLICANTS } from '../forms/requests-table';
import type { SharedCellId } from '../forms/shared-cells';
import type { CellId } from '../ids';
import type { ReportData } from '../report';
import { amountsBefore } from '../rules/last-year';
import { hasStocks, STOCKS, type Stock } from '../rules/normative-stock';
import { isBlank, typedAmount } from '../totals';

/** A number that an empty cell could have from last year's publication. */
export interface LastYearOffer {
  readonly cell: CellId;
  readonly value: number;
  /** How it comes about: last year's figure, and for a stock what this year adds and takes away. */
  readonly from: { readonly before: number; readonly issued?: number; readonly abolished?: number };
}

/** 上年结转 of an applicant is last year's 结转下年度. */
function carriedOver(report: ReportData, before: (id: string) => number | undefined): LastYearOffer[] {
  return APPLICANTS.flatMap(({ id }) => {
    const cell: SharedCellId = `t3.carried_in.${id}`;
    const out: SharedCellId = `t3.carry_out.${id}`;
    const then = before(out);
    return then === undefined || !isBlank(report, cell)
      ? []
      : [{ cell, value: then, from: { before: then } }];
  });
}

/** 现行有效 is last year's with what was issued and without what was abolished, once both are known. */
function stockOffer(report: ReportData, before: number, stock: Stock): LastYearOffer[] {
  const form = formByName(report.form);
  const issued = typedAmount(report, form, stock.issued);
  const abolished = typedAmount(report, form, stock.abolished);
  if (issued === undefined || abolished === undefined || !isBlank(report, stock.inForce)) return [];
  const value = before + issued - abolished;
  return value < 0 ? [] : [{ cell: stock.inForce, value, from: { before, issued, abolished } }];
}

/** Last year's 现行有效 by the cell of this year; nothing where one of the forms doesn't count what is in force. */
export function stocksBefore(report: ReportData, lastYear: ReportData): Map<CellId, number> {
  if (!hasStocks(formByName(report.form)) || !hasStocks(formByName(lastYear.form))) return new Map();
  const before = amountsBefore(lastYear);
  return new Map(
    STOCKS.flatMap(({ inForce }) => {
      const then = before(inForce);
      return then === undefined ? [] : [[inForce, then] as const];
    }),
  );
}

/**
 * What last year's publication offers for the cells that are still empty: 上年结转 by applicant (YEAR-CARRY) and
 * 现行有效 (YEAR-IN-FORCE). Nothing is filled in by itself; a person takes it.
 */
export function lastYearOffers(report: ReportData, lastYear: ReportData | null): LastYearOffer[] {
  if (!lastYear) return [];
  const stocks = stocksBefore(report, lastYear);
  return [
    ...carriedOver(report, amountsBefore(lastYear)),
    ...STOCKS.flatMap((stock) => {
      const before = stocks.get(stock.inForce);
      return before === undefined ? [] : stockOffer(report, before, stock);
    }),
  ].filter(({ cell }) => cellDefinition(formByName(report.form), cell) !== undefined);
}
