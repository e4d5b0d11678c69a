import type { CellDefinition } from '../forms/form';
import { amountOf, readCell } from '../read-cell';
import { storedAmount } from './roll-entry';
import type { RolledCell, WhyMissing } from './rolled-cell';

type Part = readonly [CellDefinition, RolledCell];

function sumOf(parts: readonly Part[]): number | undefined {
  let sum = 0;
  for (const [cell, { value }] of parts) {
    const amount = amountOf(readCell(cell, value));
    if (amount === undefined || !Number.isSafeInteger(sum + amount)) return undefined;
    sum += amount;
  }
  return sum;
}

/** Units that some part lacks, each with its first reason. */
function missingOf(parts: readonly Part[]): Map<string, WhyMissing> {
  const missing = new Map<string, WhyMissing>();
  for (const [, cell] of parts) {
    for (const { unit, why } of cell.missing) if (!missing.has(unit)) missing.set(unit, why);
  }
  return missing;
}

const unionOf = (parts: readonly Part[], list: 'otherForm' | 'toConfirm'): Set<string> =>
  new Set(parts.flatMap(([, cell]) => cell[list]));

/**
 * A total computed again from the rolled-up parts, whatever the units typed there. A unit contributes to it if it does
 * to every part.
 */
export function rollTotal(
  total: CellDefinition,
  parts: readonly Part[],
  units: readonly string[],
): RolledCell {
  const missing = missingOf(parts);
  const otherForm = unionOf(parts, 'otherForm');
  const toConfirm = unionOf(parts, 'toConfirm');
  const sum = sumOf(parts);
  const among = (chosen: { has(unit: string): boolean; readonly size: number }): string[] =>
    chosen.size === 0 ? [] : units.filter((unit) => chosen.has(unit));
  const nobodyLeft = missing.size === 0 && otherForm.size === 0;
  return {
    value: sum === undefined ? null : storedAmount(total, sum),
    contributors: nobodyLeft ? units : units.filter((unit) => !missing.has(unit) && !otherForm.has(unit)),
    missing: among(missing).map((unit) => ({ unit, why: missing.get(unit) ?? 'empty' })),
    otherForm: among(otherForm).filter((unit) => !missing.has(unit)),
    notApplicable: [],
    toConfirm: among(toConfirm),
    adding: 'sum',
    complete: parts.every(([, cell]) => cell.complete),
  };
}
