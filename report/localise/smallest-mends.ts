import type { Component, Equation } from './system';

/** New amounts for some cells, by place in `form.cells`, ascending. */
export type CellSet = readonly { readonly at: number; readonly from: number; readonly to: number }[];

/**
 * A set of changes in which each cell stands for all that could take its place: cells that stand in the same identities
 * in the same way, such as the outcomes of one column whose rows have no typed total.
 */
export type Pattern = readonly { readonly cells: readonly number[]; readonly change: number }[];

/** An equation from which the chosen cells were eliminated. */
interface Row {
  readonly coefficients: Float64Array;
  readonly residual: number;
  /** How many cells it still has: what a search branches on. */
  readonly width: number;
}

/** A chosen cell, with the equation that gives its change once the later ones are known. */
interface Chosen {
  readonly at: number;
  readonly by: Row;
}

const coefficient = (row: Row, at: number): number => row.coefficients[at] ?? 0;

/** row · p − pivot · c, where p and c are the coefficients of the eliminated cell. Whole numbers stay whole. */
function without(row: Row, pivot: Row, at: number): Row {
  const c = coefficient(row, at);
  const p = coefficient(pivot, at);
  const size = row.coefficients.length;
  const coefficients = new Float64Array(size);
  let width = 0;
  for (let i = 0; i < size; i++) {
    const value = (row.coefficients[i] ?? 0) * p - (pivot.coefficients[i] ?? 0) * c;
    coefficients[i] = value;
    if (value !== 0) width += 1;
  }
  return { coefficients, residual: row.residual * p - pivot.residual * c, width };
}

/** The rows once a cell is free to change: one of them defines it, the others no longer hold it. */
function eliminate(rows: readonly Row[], at: number): { pivot: Row; rest: Row[] } | undefined {
  let pivot: Row | undefined;
  for (const row of rows)
    if (coefficient(row, at) !== 0 && (pivot === undefined || row.width < pivot.width)) pivot = row;
  if (pivot === undefined) return undefined;
  const rest: Row[] = [];
  for (const row of rows)
    if (row !== pivot) rest.push(coefficient(row, at) === 0 ? row : without(row, pivot, at));
  return { pivot, rest };
}

/** The failed equation with the fewest cells: one of them must change. */
function narrowest(rows: readonly Row[]): Row | undefined {
  let found: Row | undefined;
  for (const row of rows)
    if (row.residual !== 0 && (found === undefined || row.width < found.width)) found = row;
  return found;
}

/** Whether one cell's change settles every row: its coefficients are in proportion to what the rows come to. */
function settles(rows: readonly Row[], failed: Row, at: number): boolean {
  const change = -failed.residual / coefficient(failed, at);
  for (const row of rows) if (row.residual + coefficient(row, at) * change !== 0) return false;
  return true;
}

/** By the first of each class, the places that stand in the same equations with the same coefficients. */
function classesOf(equations: readonly Equation[]): Map<number, number[]> {
  const columns = new Map<number, string>();
  for (const [index, { places, coefficients }] of equations.entries())
    for (const at of places) columns.set(at, `${columns.get(at) ?? ''}${index}:${coefficients[at]} `);
  const byColumn = new Map<string, number[]>();
  for (const [at, column] of [...columns].sort(([a], [b]) => a - b)) {
    const members = byColumn.get(column);
    if (members) members.push(at);
    else byColumn.set(column, [at]);
  }
  return new Map([...byColumn.values()].map((members) => [members[0] ?? 0, members]));
}

/** The equation with one cell of each class. */
function rowOf({ coefficients, residual, places }: Equation, classes: ReadonlyMap<number, unknown>): Row {
  const own = new Float64Array(coefficients.length);
  const kept = places.filter((at) => classes.has(at));
  for (const at of kept) own[at] = coefficients[at] ?? 0;
  return { coefficients: own, residual, width: kept.length };
}

class Search {
  readonly found = new Map<string, Pattern>();

  constructor(
    private readonly amounts: Float64Array,
    private readonly classes: ReadonlyMap<number, readonly number[]>,
  ) {}

  /** Every way to settle the rows with exactly `left` more cells beside the chosen ones. */
  run(rows: readonly Row[], chosen: readonly Chosen[], left: number): void {
    const failed = narrowest(rows);
    if (failed === undefined) return;
    for (let at = 0; at < failed.coefficients.length; at++) {
      if (coefficient(failed, at) === 0) continue;
      if (left === 1) {
        if (settles(rows, failed, at)) this.keep([...chosen, { at, by: failed }]);
        continue;
      }
      const next = eliminate(rows, at);
      if (next !== undefined) this.run(next.rest, [...chosen, { at, by: next.pivot }], left - 1);
    }
  }

  /** Works out the changes from the last chosen cell to the first; keeps them if cells may hold their new amounts. */
  private keep(chosen: readonly Chosen[]): void {
    const changes = new Map<number, number>();
    for (const { at, by } of [...chosen].reverse()) {
      let rest = by.residual;
      for (const [other, change] of changes) rest += coefficient(by, other) * change;
      changes.set(at, -rest / coefficient(by, at));
    }
    const places = [...changes.keys()].sort((a, b) => a - b);
    const pattern = places.map((at) => this.able(at, changes.get(at) ?? 0));
    if (pattern.every(({ cells }) => cells.length > 0)) this.found.set(places.join(), pattern);
  }

  /** The cells of the class that may change by so much: to a whole number from 0. */
  private able(at: number, change: number): Pattern[number] {
    const cells = (this.classes.get(at) ?? []).filter((cell) => {
      const to = (this.amounts[cell] ?? Number.NaN) + change;
      return change !== 0 && Number.isSafeInteger(to) && to >= 0;
    });
    return { cells, change };
  }
}

/** In how many equations a cell stands at most: so many can one change settle. */
function widestReach(equations: readonly Equation[]): number {
  const reach = new Map<number, number>();
  for (const { places } of equations) for (const at of places) reach.set(at, (reach.get(at) ?? 0) + 1);
  return Math.max(0, ...reach.values());
}

/**
 * The smallest sets of cells whose change satisfies every identity of the component (Fellegi and Holt 1976), each with
 * the only amounts that do so: non-negative whole numbers. All sets of the smallest size are given, as patterns; none
 * where more than `limit` cells would have to change.
 *
 * Exact: a failed identity needs one of its cells changed, so the search tries each, removes it from the identities it
 * stands in (one elimination step) and goes on with those that still fail. Sets whose amounts the identities leave open
 * are no mend that could be offered, and are not given.
 */
export function smallestPatterns({ equations }: Component, amounts: Float64Array, limit = 3): Pattern[] {
  const classes = classesOf(equations);
  const rows = equations.map((equation) => rowOf(equation, classes));
  const failed = rows.filter((row) => row.residual !== 0).length;
  const reach = widestReach(equations);
  for (let size = 1; size <= limit; size++) {
    if (failed > size * reach) continue;
    const search = new Search(amounts, classes);
    search.run(rows, [], size);
    if (search.found.size > 0) return [...search.found.values()];
  }
  return [];
}

/** The sets of cells that the pattern stands for: all, or the first `most`. */
export function expand(pattern: Pattern, amounts: Float64Array, most = Number.POSITIVE_INFINITY): CellSet[] {
  let sets: CellSet[] = [[]];
  for (const { cells, change } of pattern) {
    const longer: CellSet[] = [];
    for (const set of sets)
      for (const at of cells) {
        if (longer.length >= most) break;
        const from = amounts[at] ?? Number.NaN;
        longer.push([...set, { at, from, to: from + change }]);
      }
    sets = longer;
  }
  return sets.map((set) => [...set].sort((a, b) => a.at - b.at));
}
