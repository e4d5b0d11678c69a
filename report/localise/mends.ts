import type { Form } from '../forms/form';
import type { Sheet } from '../sheet';
import { type EquationsAt, equationsAt, pairSlips, settlesAll, touched } from './pair-slips';
import { type Slip, slipOf } from './slip';
import { type CellSet, expand, type Pattern, smallestPatterns } from './smallest-mends';
import { type Component, type Equation, equationsOf, failedComponents } from './system';

/** Sets of one pattern that are looked at: no person could choose among more, and the known slips are found apart. */
const MOST_SETS = 60;

/** A change of some cells that settles every identity it touches. */
export interface Mend {
  readonly cells: CellSet;
  readonly slip: Slip | undefined;
  /** The identities that it touches, those that failed among them first to be told. */
  readonly touches: ReadonlySet<Equation>;
  /** How many failed identities it settles. */
  readonly settles: number;
}

/** What could be changed in a report's tables 3 and 4 so that the failed identities hold. */
export interface Localisation {
  /** The parts of the smallest mends, each part independent of the others; or, where more than three cells would
   * have to change, single cells that settle on their own all that they stand in. */
  readonly parts: readonly Mend[];
  /** Slips between two cells that settle what they touch. */
  readonly slips: readonly Mend[];
}

function inPrintedOrder(a: CellSet, b: CellSet): number {
  const differing = a.findIndex(({ at }, index) => at !== b[index]?.at);
  return (a[differing]?.at ?? 0) - (b[differing]?.at ?? 0);
}

const keyOf = (cells: CellSet) => cells.map(({ at, to }) => `${at}=${to}`).join();

function uniqueSets(sets: readonly CellSet[]): CellSet[] {
  return [...new Map(sets.map((set) => [keyOf(set), set])).values()];
}

/** The one cell that a part of a pattern stands for, if it is only one. */
const sole = ({ cells, change }: Pattern[number], sheet: Sheet): CellSet[number][] => {
  const [at, ...others] = cells;
  if (at === undefined || others.length > 0) return [];
  const from = sheet.amounts[at] ?? Number.NaN;
  return [{ at, from, to: from + change }];
};

/**
 * Splits a mend where its cells share no identity: each part then settles its own, and is a slip of its own. Two cells
 * that one slip explains stay together (a value of 上年结转 that stands in the row below, among the outcomes).
 */
function independentParts(form: Form, sheet: Sheet, at: EquationsAt, pattern: Pattern): Pattern[] {
  const belong = (a: Pattern[number], b: Pattern[number]) => {
    const [first = -1, second = -1] = [a.cells[0], b.cells[0]];
    const pair = [...sole(a, sheet), ...sole(b, sheet)];
    return (
      (at.get(first) ?? []).some(({ coefficients }) => coefficients[second] !== 0) ||
      (pair.length === 2 && slipOf(form, pair) !== undefined)
    );
  };
  let parts: Pattern[] = [];
  for (const change of pattern) {
    const joined = parts.filter((part) => part.some((other) => belong(other, change)));
    parts = [...parts.filter((part) => !joined.includes(part)), [...joined.flat(), change]];
  }
  return parts;
}

/** Each pattern once: the same part comes with every way to settle the others. */
function uniquePatterns(patterns: readonly Pattern[]): Pattern[] {
  const key = (pattern: Pattern) => pattern.map(({ cells, change }) => `${cells[0]}+${change}`).join();
  return [...new Map(patterns.map((pattern) => [key(pattern), pattern])).values()];
}

/** Every typed total as it is computed, if that alone settles the whole component: a column of totals left at 0. */
function allTotals(component: Component, sheet: Sheet): CellSet[] {
  const places = new Set(component.equations.flatMap((equation) => equation.places));
  const cells = [...places]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const [from, to] = [sheet.amounts[at] ?? 0, sheet.computed[at] ?? Number.NaN];
      return sheet.layout.isTotal[at] === 1 && from !== to && !Number.isNaN(to) ? [{ at, from, to }] : [];
    });
  return settlesAll(new Set(component.equations), cells) ? [cells] : [];
}

/** Single cells that settle on their own all that they stand in: what is left to offer beyond three changed cells. */
function loneCells(component: Component, sheet: Sheet, at: EquationsAt): CellSet[] {
  const places = new Set(component.equations.flatMap((equation) => equation.places));
  return [...places]
    .sort((a, b) => a - b)
    .flatMap((place) => {
      const [first] = at.get(place) ?? [];
      if (first === undefined || first.residual === 0) return [];
      const from = sheet.amounts[place] ?? Number.NaN;
      const to = from - first.residual / (first.coefficients[place] ?? 1);
      const set = [{ at: place, from, to }];
      return Number.isSafeInteger(to) && to >= 0 && settlesAll(touched(at, set), set) ? [set] : [];
    });
}

function partsOf(form: Form, component: Component, sheet: Sheet, at: EquationsAt): CellSet[] {
  const smallest = smallestPatterns(component, sheet.amounts);
  if (smallest.length === 0) return [...allTotals(component, sheet), ...loneCells(component, sheet, at)];
  const parts = uniquePatterns(smallest.flatMap((one) => independentParts(form, sheet, at, one)));
  return parts.flatMap((part) => expand(part, sheet.amounts, MOST_SETS)).sort(inPrintedOrder);
}

/** Finds out which cells of tables 3 and 4 may be wrong. Meant for a report with a failed identity. */
export function localise(form: Form, sheet: Sheet): Localisation {
  const equations = equationsOf(form, sheet);
  const at = equationsAt(equations);
  const mend = (cells: CellSet): Mend => {
    const touches = touched(at, cells);
    const settles = [...touches].filter(({ residual }) => residual !== 0).length;
    return { cells, slip: slipOf(form, cells), touches, settles };
  };
  const parts = failedComponents(equations).flatMap((component) => partsOf(form, component, sheet, at));
  return { parts: uniqueSets(parts).map(mend), slips: pairSlips(form, sheet, at).map(mend) };
}
