import type { Identity } from '@/report/forms/form';
import { type CellAt, cellAddress } from '../address';
import { AGREES, CHECK_WORDS, DIFFERS, INCOMPLETE } from './check-words';
import type { WrittenCells } from './written-cells';

type Places = ReadonlyMap<string, CellAt>;

/** A formula with the result that shows before anything computes it anew. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
}

const addresses = (ids: readonly string[], places: Places): string =>
  ids
    .flatMap((id) => places.get(id) ?? [])
    .map(cellAddress)
    .join(',');

/** A total: empty while any of its parts is, for empty is never 0. */
export function totalFormula(parts: readonly string[], result: number | null, places: Places): Formula {
  const cells = addresses(parts, places);
  return { formula: `IF(COUNT(${cells})<${parts.length},"",SUM(${cells}))`, result: result ?? '' };
}

function checkResult(identity: Identity, written: WrittenCells): string {
  const sides = written.sides(identity);
  if (sides === null) return INCOMPLETE;
  if (sides.left === sides.right) return AGREES;
  const words = CHECK_WORDS[identity.rule];
  const difference = Math.abs(sides.left - sides.right);
  return `${DIFFERS}：${words.left}${sides.left}，${words.right}${sides.right}，差${difference}`;
}

/** A check cell: 相符, 未填全, or 不符 with both sides and the difference. */
export function checkFormula(identity: Identity, written: WrittenCells, places: Places): Formula {
  const words = CHECK_WORDS[identity.rule];
  const left = `SUM(${addresses(identity.left, places)})`;
  const right = `SUM(${addresses(identity.right, places)})`;
  const all = [...identity.left, ...identity.right];
  const differs = `"${DIFFERS}：${words.left}"&${left}&"，${words.right}"&${right}&"，差"&ABS(${left}-${right})`;
  return {
    formula: `IF(COUNT(${addresses(all, places)})<${all.length},"${INCOMPLETE}",IF(${left}=${right},"${AGREES}",${differs}))`,
    result: checkResult(identity, written),
  };
}

/** True where a check cell says that the two sides differ; `at` is the check cell. */
export const differsAt = (at: CellAt): string => {
  const address = cellAddress(at);
  return `LEFT(${address},${DIFFERS.length})="${DIFFERS}"`;
};
