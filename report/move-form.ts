import type { CellValue } from './cell-value';
import { type Correspondence, crosswalk } from './crosswalk/crosswalk';
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
  readonly toConfirm: boolean;
}

/**
 * What one filled cell becomes. A split quantity is shared only where it is 0, each part then 0; merged ones are
 * summed, if all are known.
 */
function targetsOf(report: ReportData, from: Form, id: string, fate: Correspondence): Passage['targets'] {
  const value = storedValue(report, id);
  switch (fate.kind) {
    case 'split':
      return typedAmount(report, from, id) === 0 ? fate.to.map((target) => ({ id: target, value })) : [];
    case 'merged': {
      const parts = fate.from.map((part) => typedAmount(report, from, part));
      const sum = parts.reduce((a, b) => (a === undefined || b === undefined ? undefined : a + b), 0);
      return sum === undefined ? [] : fate.to.map((target) => ({ id: target, value: sum }));
    }
    default:
      return fate.to.map((target) => ({ id: target, value }));
  }
}

/** The report's filled cells in printed order, then those its form does not know. */
function filledIds(report: ReportData, from: Form): string[] {
  const known = from.cells.map((cell) => cell.id);
  const others = Object.keys(report.cells).filter((id) => cellDefinition(from, id) === undefined);
  return [...known, ...others].filter((id) => !isBlank(report, id));
}

function passages(report: ReportData, from: Form, target: Form): Passage[] {
  const fates = new Map(
    crosswalk(from, target).flatMap((fate) => fate.from.map((id) => [id, fate] as const)),
  );
  const totals = computedTotals(report);
  // A typed total that says what is computed anyway is left to the computing: nothing is lost.
  const computed = (id: string) => isTotal(from, id) && typedAmount(report, from, id) === totals[id];
  return filledIds(report, from)
    .filter((id) => !computed(id))
    .map((id) => {
      const fate = fates.get(id) ?? ofUnknown(id, target);
      return { id, targets: targetsOf(report, from, id, fate), toConfirm: fate.toConfirm };
    });
}

/** A cell that the old form doesn't know keeps its value where the new one does. */
const ofUnknown = (id: string, target: Form): Correspondence => ({
  kind: cellDefinition(target, id) ? 'same' : 'dropped',
  from: [id],
  to: cellDefinition(target, id) ? [id] : [],
  toConfirm: false,
});

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
  const toConfirm = taken
    .filter((one) => one.toConfirm)
    .flatMap(({ targets }) => targets.map((one) => one.id));
  const lost = all.filter(({ targets }) => targets.length === 0);
  return {
    report: moved,
    carried: taken.filter(({ id }) => !isTotal(from, id)).length,
    toConfirm: [...new Set(toConfirm)],
    emptyNow: entryCells(target).flatMap(({ id }) => (isBlank(moved, id) ? [id] : [])),
    dropped: lost.map(({ id }) => ({
      cell: id,
      name: cellName(from, id),
      value: String(storedValue(report, id)),
    })),
  };
}
