import type { Form, Identity } from '../forms/form';
import { perForm } from '../forms/per-form';
import { CELL_STATE, type Sheet, sheetLayout } from '../sheet';

/** An identity with its cells' places in the form's sheets. */
export interface CompiledIdentity {
  readonly identity: Identity;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Where every one of these totals is left to be computed, the identity says nothing of its own; empty: never. */
  readonly selfEvident: Int32Array;
}

/**
 * A total beside its parts says nothing where the total itself is computed; a balance only where all its four cells
 * are, for then it adds up the columns' own balances.
 */
function totalsThatHide(form: Form, { rule, left, right }: Identity): readonly string[] {
  if (rule !== 'T3-BALANCE') return left;
  const all = [...left, ...right];
  return all.every((id) => Object.hasOwn(form.totals, id)) ? all : [];
}

/** The form's identities, compiled once, in the form's order. */
export const compiledIdentities = perForm((form): readonly CompiledIdentity[] => {
  const { places } = sheetLayout(form);
  const placesOf = (ids: readonly string[]) => Int32Array.from(ids, (id) => places.get(id) ?? 0);
  return form.identities.map((identity) => ({
    identity,
    left: placesOf(identity.left),
    right: placesOf(identity.right),
    selfEvident: placesOf(totalsThatHide(form, identity)),
  }));
});

/** Whether the identity only compares a computed total with itself, or repeats its columns. */
export function isSelfEvident({ states }: Sheet, { selfEvident }: CompiledIdentity): boolean {
  if (selfEvident.length === 0) return false;
  for (const at of selfEvident) if (states[at] !== CELL_STATE.empty) return false;
  return true;
}

/** What the cells of one side add up to; NaN where one of them has no amount. */
export function sideSum({ amounts }: Sheet, places: Int32Array): number {
  let sum = 0;
  for (const at of places) sum += amounts[at] ?? Number.NaN;
  return sum;
}
