import type { CellValue } from './cell-value';
import type { Form } from './forms/form';
import { cellDefinition } from './forms/form-cells';
import { formByName } from './forms/registry';
import { amountOf, readCell } from './read-cell';
import type { ReportData } from './report';
import { readSheet, sheetAmount } from './sheet';

/** What is stored in a cell; null where nothing is. */
export function storedValue(report: Pick<ReportData, 'cells'>, id: string): CellValue {
  return (Object.hasOwn(report.cells, id) ? report.cells[id] : null) ?? null;
}

/** A cell's amount (a count, or 分) as it stands; undefined where it is empty, 不适用 or no number. */
export function typedAmount(report: Pick<ReportData, 'cells'>, form: Form, id: string): number | undefined {
  const definition = cellDefinition(form, id);
  return definition && amountOf(readCell(definition, storedValue(report, id)));
}

/** Every total of the report's form, computed from entry cells; null where a part is empty or unreadable. */
export function computedTotals(report: ReportData): Record<string, number | null> {
  const form = formByName(report.form);
  const { layout, computed } = readSheet(report.cells, form);
  const totals: Record<string, number | null> = {};
  for (const { at } of layout.totals) {
    const amount = computed[at] ?? Number.NaN;
    const id = form.cells[at]?.id;
    if (id !== undefined) totals[id] = Number.isNaN(amount) ? null : amount;
  }
  return totals;
}

/**
 * The amounts as the report states them: a total as typed where it was typed, else as computed. Undefined where a cell
 * is empty, 不适用 or no number, or a total's part is.
 */
export function statedAmounts(report: ReportData): (id: string) => number | undefined {
  const sheet = readSheet(report.cells, formByName(report.form));
  return (id) => sheetAmount(sheet, id);
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
