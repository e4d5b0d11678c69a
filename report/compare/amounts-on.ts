import { cellDefinition, isTotal } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import type { FormName } from '../ids';
import { moveForm } from '../move-form';
import type { ReportData } from '../report';
import { computedTotals, typedAmount } from '../totals';

/**
 * A report's amounts on a form, for comparing: totals as computed, and through the crosswalk where the report is on
 * another form. Undefined where the cell holds no number or the form has no such cell; money in 分.
 */
export function amountsOn(name: FormName, report: ReportData): (id: string) => number | undefined {
  const form = formByName(name);
  const on = report.form === name ? report : moveForm(report, name).report;
  const totals = computedTotals(on);
  return (id) => {
    if (cellDefinition(form, id) === undefined) return undefined;
    return isTotal(form, id) ? (totals[id] ?? undefined) : typedAmount(on, form, id);
  };
}
