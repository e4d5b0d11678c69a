import type { CellValue } from './cell-value';
import { CROSSWALK_2019_2021 } from './crosswalk/crosswalk-2019-2021';
import type { Form } from './forms/form';
import { cellDefinition, cellName, entryCells, isTotal } from './forms/form-cells';
import { formByName } from './forms/registry';
import type { FormName } from './ids';
import type { ReportData } from './report';
import { computedTotals, isBlank, storedValue, typedAmount } from './totals';

export interface FormMove {
  readonly report: ReportData;
  /** How many filled-in cells were taken over, totals not counted. */
  readonly carried: number;
  /** Cells of the new form taken over from a near, not the same, quantity: a person has to confirm them. */
  readonly toConfirm: string[];
  /** Cells of the new form that the unit fills in and that are empty now, in printed order. */
  readonly emptyNow: string[];
  /** What the new form has no place for, with the value it had, in printed order. */
  readonly dropped: { cell: string; name: string; value: string }[];
}

/** What one filled cell becomes in the new form; no targets: the new form has no place for it. */
interface Passage {
  readonly id: string;
  readonly targets: readonly { readonly id: string; readonly value: CellValue }[];
}

/** 2019 → 2021: one cell keeps its value; several share it only where it is 0, each then 0. */
function forward(report: ReportData, from: Form, id: string): Passage['targets'] {
  const targets = CROSSWALK_2019_2021.find((link) => link.of2019 === id)?.of2021 ?? [];
  if (targets.length > 1 && typedAmount(report, from, id) !== 0) return [];
  return targets.map((target) => ({ id: target, value: storedValue(report, id) }));
}

/** 2021 → 2019: one cell keeps its value; several become their sum, if all are known. */
function backward(report: ReportData, from: Form, id: string): Passage['targets'] {
  const link = CROSSWALK_2019_2021.find((one) => one.of2021.some((part) => part === id));
  if (link === undefined) return [];
  if (link.of2021.length === 1) return [{ id: link.of2019, value: storedValue(report, id) }];
  const parts = link.of2021.map((part) => typedAmount(report, from, part));
  const sum = parts.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0);
  return sum === undefined ? [] : [{ id: link.of2019, value: sum }];
}

/** The report's filled cells in printed order, then those its form does not know. */
function filledIds(report: ReportData, from: Form): string[] {
  const known = from.cells.map((cell) => cell.id);
  const others = Object.keys(report.cells).filter((id) => cellDefinition(from, id) === undefined);
  return [...known, ...others].filter((id) => !isBlank(report, id));
}

function passages(report: ReportData, from: Form, target: Form): Passage[] {
  const near = target.fromYear > from.fromYear ? forward : backward;
  const totals = computedTotals(report);
  // A typed total that says what is computed anyway is left to the computing: nothing is lost.
  const computed = (id: string) => isTotal(from, id) && typedAmount(report, from, id) === totals[id];
  return filledIds(report, from)
    .filter((id) => !computed(id))
    .map((id) => {
      const has = (one: string) => cellDefinition(target, one) !== undefined;
      if (has(id)) return { id, targets: [{ id, value: storedValue(report, id) }] };
      const targets = near(report, from, id);
      // A later form may have only some of them: then there is no place for the whole.
      return { id, targets: targets.every((one) => has(one.id)) ? targets : [] };
    });
}

/**
 * Moves a report to another form: what both have is carried, near quantities are carried to be confirmed, and what the
 * new form dropped is listed with its value. Title, front and section texts stay. The report itself is not changed.
 */
export function moveForm(report: ReportData, to: FormName): FormMove {
  const from = formByName(report.form);
  const target = formByName(to);
  const all = passages(report, from, target);
  const taken = all.filter(({ targets }) => targets.length > 0);
  const cells = Object.fromEntries(taken.flatMap(({ targets }) => targets.map((one) => [one.id, one.value])));
  const moved: ReportData = { ...report, form: to, cells };
  const changed = taken.flatMap(({ id, targets }) =>
    targets.map((one) => one.id).filter((one) => one !== id),
  );
  const lost = all.filter(({ targets }) => targets.length === 0);
  return {
    report: moved,
    carried: taken.filter(({ id }) => !isTotal(from, id)).length,
    toConfirm: [...new Set(changed)],
    emptyNow: entryCells(target).flatMap(({ id }) => (isBlank(moved, id) ? [id] : [])),
    dropped: lost.map(({ id }) => ({
      cell: id,
      name: cellName(from, id),
      value: String(storedValue(report, id)),
    })),
  };
}
