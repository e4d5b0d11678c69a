import type { Form } from '../forms/form';
import { type Sheet, statedPlace } from '../sheet';
import { neighboursOf } from './neighbours';
import type { CellSet } from './smallest-mends';
import type { Equation } from './system';

/** The equations that each cell stands in, by place. */
export type EquationsAt = ReadonlyMap<number, readonly Equation[]>;

export function equationsAt(equations: readonly Equation[]): EquationsAt {
  const known = new Map<number, Equation[]>();
  for (const equation of equations)
    for (const at of equation.places) {
      const list = known.get(at);
      if (list) list.push(equation);
      else known.set(at, [equation]);
    }
  return known;
}

/** The equations that a mend touches. */
export const touched = (at: EquationsAt, cells: CellSet): Set<Equation> =>
  new Set(cells.flatMap((cell) => at.get(cell.at) ?? []));

/** Whether the mend settles every equation that it touches, and one that failed among them. */
export function settlesAll(equations: ReadonlySet<Equation>, cells: CellSet): boolean {
  let failed = false;
  for (const { residual, coefficients } of equations) {
    let rest = residual;
    for (const { at, from, to } of cells) rest += (coefficients[at] ?? 0) * (to - from);
    if (rest !== 0) return false;
    failed ||= residual !== 0;
  }
  return failed;
}

/** What the one cell must change by for an equation that fails and does not hold the other cell. */
function changeAlone(at: EquationsAt, cell: number, other: number): number | undefined {
  for (const { residual, coefficients } of at.get(cell) ?? [])
    if (residual !== 0 && coefficients[other] === 0) return -residual / (coefficients[cell] ?? 1);
  return undefined;
}

/**
 * The slips between two cells that would explain failed identities by one mistake: a number split over neighbours, a
 * value a row too high or too low, cases counted for the wrong kind of applicant. Each settles every identity it
 * touches. They count as one slip even where changing a single cell would do.
 */
export function pairSlips(form: Form, sheet: Sheet, at: EquationsAt): CellSet[] {
  const { sideBySide, oneAbove, sameRow } = neighboursOf(form);
  const amount = (place: number) => (statedPlace(sheet, place) ? (sheet.amounts[place] ?? 0) : Number.NaN);
  const found: CellSet[] = [];
  const consider = (a: number, toA: number, b: number, toB: number) => {
    const set = [
      { at: a, from: amount(a), to: toA },
      { at: b, from: amount(b), to: toB },
    ];
    const sound = set.every(
      ({ from, to }) => Number.isSafeInteger(to) && to >= 0 && to !== from && from >= 0,
    );
    if (sound && settlesAll(touched(at, set), set)) found.push(set);
  };
  for (const [a, b] of sideBySide)
    if (amount(a) > 0 && amount(b) > 0) consider(a, Number(`${amount(a)}${amount(b)}`), b, 0);
  for (const [a, b] of oneAbove) consider(a, amount(b), b, amount(a));
  for (const [a, b] of sameRow) {
    const change = changeAlone(at, a, b);
    if (change !== undefined) consider(a, amount(a) + change, b, amount(b) - change);
  }
  return found;
}
