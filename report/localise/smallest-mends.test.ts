import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../forms/form';
import { type CellSet, expand, smallestPatterns } from './smallest-mends';
import type { Equation } from './system';

const ROWS = 3;
const COLUMNS = 3;

/** A small table with its totals typed: rows × columns, the last of each the total. Amounts by place, row by row. */
function tableEquations(amounts: readonly number[]): Equation[] {
  const identity: Identity = { rule: 'T3-TOTAL', left: [], right: [] };
  const equation = (total: number, parts: readonly number[]): Equation => {
    const coefficients = new Float64Array(amounts.length);
    coefficients[total] = 1;
    for (const part of parts) coefficients[part] = -1;
    const residual = (amounts[total] ?? 0) - parts.reduce((sum, part) => sum + (amounts[part] ?? 0), 0);
    return { identity, coefficients, residual, places: [total, ...parts].sort((a, b) => a - b) };
  };
  const lines = Array.from({ length: ROWS }, (_, at) => at);
  const rows = lines.map((row) => equation(row * COLUMNS + COLUMNS - 1, [row * COLUMNS, row * COLUMNS + 1]));
  const columns = lines.map((column) => equation((ROWS - 1) * COLUMNS + column, [column, COLUMNS + column]));
  return [...rows, ...columns];
}

const holds = (equations: readonly Equation[], changes: ReadonlyMap<number, number>) =>
  equations.every(({ residual, coefficients }) => {
    let rest = residual;
    for (const [at, change] of changes) rest += (coefficients[at] ?? 0) * change;
    return rest === 0;
  });

/** Every way to change `size` cells to other amounts of 0 to `most` that satisfies everything. */
function bruteForce(equations: readonly Equation[], amounts: readonly number[], size: number, most: number) {
  const found: string[] = [];
  const extend = (from: number, changes: Map<number, number>) => {
    if (changes.size === size) {
      if (holds(equations, changes))
        found.push([...changes].map(([at, change]) => `${at}=${(amounts[at] ?? 0) + change}`).join());
      return;
    }
    for (let at = from; at < amounts.length; at++)
      for (let to = 0; to <= most; to++)
        if (to !== amounts[at]) extend(at + 1, new Map([...changes, [at, to - (amounts[at] ?? 0)]]));
  };
  extend(0, new Map());
  return found.sort();
}

function smallestByForce(equations: readonly Equation[], amounts: readonly number[], limit: number) {
  // No amount can have to rise above the sum of all, since every one is a part or a total of parts.
  const most = amounts.reduce((a, b) => a + b, 0);
  for (let size = 1; size <= limit; size++) {
    const found = bruteForce(equations, amounts, size, most);
    if (found.length > 0) return found;
  }
  return [];
}

const keys = (sets: readonly CellSet[]) =>
  sets.map((set) => set.map(({ at, to }) => `${at}=${to}`).join()).sort();

const smallestMends = (equations: readonly Equation[], stated: readonly number[], limit: number) => {
  const amounts = Float64Array.from(stated);
  return smallestPatterns({ equations }, amounts, limit).flatMap((pattern) => expand(pattern, amounts));
};

describe('smallestPatterns', () => {
  const amounts = fc.array(fc.nat(3), { minLength: ROWS * COLUMNS, maxLength: ROWS * COLUMNS });

  it('gives exactly the smallest sets that trying every change gives, up to two cells', () => {
    const property = fc.property(amounts, (stated) => {
      const equations = tableEquations(stated);
      if (equations.every(({ residual }) => residual === 0)) return;
      const mends = smallestMends(equations, stated, 2);
      expect(keys(mends)).toEqual(smallestByForce(equations, stated, 2));
    });
    fc.assert(property, { numRuns: 150 });
  }, 60_000);

  it('and up to three cells', () => {
    const small = fc.array(fc.nat(1), { minLength: ROWS * COLUMNS, maxLength: ROWS * COLUMNS });
    const property = fc.property(small, (stated) => {
      const equations = tableEquations(stated);
      if (equations.every(({ residual }) => residual === 0)) return;
      const mends = smallestMends(equations, stated, 3);
      expect(keys(mends)).toEqual(smallestByForce(equations, stated, 3));
    });
    fc.assert(property, { numRuns: 60 });
  }, 60_000);
});
