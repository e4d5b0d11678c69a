import type { CellValue } from '../cell-value';
import type { Form } from '../forms/form';
import { cellDefinition, entryCells } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import type { FormName } from '../ids';
import { emptyReport, type ReportData } from '../report';
import { type Contributor, figuresOn } from './contributor';
import { rollEntry } from './roll-entry';
import { rollTotal } from './roll-total';
import type { RolledCell } from './rolled-cell';

export interface RollUp {
  /**
   * The figures as a report without texts, totals computed. A cell that does not add is left empty in it, so that nobody
   * publishes a ceiling as a count: CELL-EMPTY asks for it.
   */
  readonly report: ReportData;
  /** Every cell of the form, totals too. */
  readonly cells: Readonly<Record<string, RolledCell>>;
  /** Units without a report, ascending. */
  readonly absent: readonly string[];
}

const byCode = (a: Contributor, b: Contributor): number => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0);

/** @throws RangeError where a unit would be counted twice */
function inOrder(contributors: readonly Contributor[]): Contributor[] {
  const sorted = [...contributors].sort(byCode);
  const twice = sorted.find(({ unit }, at) => at > 0 && sorted[at - 1]?.unit === unit);
  if (twice !== undefined) throw new RangeError(`单位 ${twice.unit} 重复，汇总时每个单位只能计入一次`);
  return sorted;
}

/** Rolls up totals after their parts, however deep (总计 of （七）总计). */
function rollTotals(form: Form, cells: Record<string, RolledCell>, units: readonly string[]): void {
  const rolled = (id: string): RolledCell | undefined => {
    const total = cellDefinition(form, id);
    if (cells[id] === undefined && total !== undefined) {
      const parts = (form.totals[id] ?? []).flatMap((part) => {
        const [cell, value] = [cellDefinition(form, part), rolled(part)];
        return cell === undefined || value === undefined ? [] : [[cell, value] as const];
      });
      cells[id] = rollTotal(total, parts, units);
    }
    return cells[id];
  };
  for (const id of Object.keys(form.totals)) rolled(id);
}

function reportValue({ adding, value }: RolledCell): CellValue {
  return adding === 'sum' ? value : null;
}

/**
 * Adds any set of units' figures up into one report on the form. Money is added in 分, exactly. An empty cell, a missing
 * report and a figure asked otherwise by another form are told for every cell, and never counted as 0.
 *
 * @param contributors in any order; the office's own figures (本级) are one of them
 * @throws RangeError where a unit comes twice
 */
export function rollUp(name: FormName, contributors: readonly Contributor[]): RollUp {
  const form = formByName(name);
  const all = inOrder(contributors).map((contributor) => figuresOn(name, contributor));
  const units = all.map(({ unit }) => unit);
  const rolled: Record<string, RolledCell> = {};
  for (const cell of entryCells(form)) rolled[cell.id] = rollEntry(cell, all);
  rollTotals(form, rolled, units);
  const cells = Object.fromEntries(
    form.cells.flatMap(({ id }) => {
      const cell = rolled[id];
      return cell === undefined ? [] : [[id, cell]];
    }),
  );
  const values = Object.entries(cells).map(([id, cell]) => [id, reportValue(cell)]);
  return {
    report: { ...emptyReport(name), cells: Object.fromEntries(values) },
    cells,
    absent: all.flatMap(({ unit, cells: own }) => (own === null ? [unit] : [])),
  };
}
