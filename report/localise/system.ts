import type { Form, Identity } from '../forms/form';
import {
  type CompiledIdentity,
  compiledIdentities,
  isSelfEvident,
  sideSum,
} from '../rules/compiled-identities';
import { CELL_STATE, type Sheet } from '../sheet';

/** One identity over the stated cells: Σ coefficient · cell = 0, with what it comes to as it stands. */
export interface Equation {
  readonly identity: Identity;
  /** By place in `form.cells`; a computed total stands as the entry cells that it adds up. */
  readonly coefficients: Float64Array;
  /** Left − right as stated; 0 where the identity holds. */
  readonly residual: number;
  /** The places with a coefficient. */
  readonly places: readonly number[];
}

/** Identities that share cells, directly or through others: what is changed for one may break another of them. */
export interface Component {
  readonly equations: readonly Equation[];
}

/** Puts a side's cells into the equation: what a person can change, so a computed total as its entry cells. */
function addSide(coefficients: Float64Array, sheet: Sheet, side: Int32Array, sign: number): void {
  for (const at of side) {
    const entries = sheet.states[at] === CELL_STATE.empty ? sheet.layout.entriesOf[at] : undefined;
    if (entries === undefined) coefficients[at] = (coefficients[at] ?? 0) + sign;
    else for (const entry of entries) coefficients[entry] = (coefficients[entry] ?? 0) + sign;
  }
}

/** The equation of an identity; undefined where a cell has no amount, or it says nothing of its own. */
function equationOf(form: Form, sheet: Sheet, one: CompiledIdentity): Equation | undefined {
  const residual = sideSum(sheet, one.left) - sideSum(sheet, one.right);
  if (Number.isNaN(residual) || isSelfEvident(sheet, one)) return undefined;
  const coefficients = new Float64Array(form.cells.length);
  addSide(coefficients, sheet, one.left, 1);
  addSide(coefficients, sheet, one.right, -1);
  const places: number[] = [];
  for (let at = 0; at < coefficients.length; at++) if (coefficients[at] !== 0) places.push(at);
  return places.length === 0 ? undefined : { identity: one.identity, coefficients, residual, places };
}

/** The form's identities over a report's stated cells, without those that can't be assessed. */
export function equationsOf(form: Form, sheet: Sheet): Equation[] {
  return compiledIdentities(form).flatMap((one) => equationOf(form, sheet, one) ?? []);
}

/** The equations in groups that share no cell with one another, of those groups in which one fails. */
export function failedComponents(equations: readonly Equation[]): Component[] {
  const groups: { equations: Equation[]; places: Set<number> }[] = [];
  for (const equation of equations) {
    const touching = groups.filter((group) => equation.places.some((at) => group.places.has(at)));
    const merged = { equations: [equation], places: new Set(equation.places) };
    for (const group of touching) {
      merged.equations.unshift(...group.equations);
      for (const at of group.places) merged.places.add(at);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(merged);
  }
  return groups.filter((group) => group.equations.some(({ residual }) => residual !== 0));
}
