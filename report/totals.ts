import type { CellValue } from './cell-value';
import type { Form } from './forms/form';
import { cellDefinition, isTotal } from './forms/form-cells';
import { formByName } from './forms/registry';
import { amountOf, readCell } from './read-cell';
import type { ReportData } from './report';

/** What is stored in a cell; null where nothing is. */
export function storedValue(report: ReportData, id: string): CellValue {
  return (Object.hasOwn(report.cells, id) ? report.cells[id] : null) ?? null;
}

/** A cell's amount (a count, or 分) as it stands; undefined where it is empty, 不适用 or no number. */
export function typedAmount(report: ReportData, form: Form, id: string): number | undefined {
  const definition = cellDefinition(form, id);
  return definition && amountOf(readCell(definition, storedValue(report, id)));
}

/** Adds up a total down to its entry cells; null where one of them is empty or unreadable. */
function compute(report: ReportData, form: Form, id: string): number | null {
  const parts = form.totals[id];
  if (parts === undefined) return typedAmount(report, form, id) ?? null;
  let sum = 0;
  for (const part of parts) {
    const amount = compute(report, form, part);
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

/** Every total of the report's form, computed from entry cells; null where a part is empty or unreadable. */
export function computedTotals(report: ReportData): Record<string, number | null> {
  const form = formByName(report.form);
  return Object.fromEntries(Object.keys(form.totals).map((id) => [id, compute(report, form, id)]));
}

/**
 * The amounts as the report states them: a total as typed where it was typed, else as computed. Undefined where a cell
 * is empty, 不适用 or no number, or a total's part is.
 */
export function statedAmounts(report: ReportData): (id: string) => number | undefined {
  const form = formByName(report.form);
  const computed = computedTotals(report);
  return (id) => {
    if (isTotal(form, id) && isBlank(report, id)) return computed[id] ?? undefined;
    return typedAmount(report, form, id);
  };
}

/** Whether the cell holds nothing at all: neither a number nor 不适用 nor any text. */
export function isBlank(report: ReportData, id: string): boolean {
  const value = storedValue(report, id);
  return value === null || value === '';
}

/** The cells with every total replaced by its computed one: what is shown, published and counted. */
export function effectiveCells(report: ReportData): Record<string, CellValue> {
  return { ...report.cells, ...computedTotals(report) };
}
