import type { CellDefinition } from '../forms/form';
import { amountWords } from './amount-words';
import { ascending, quantile } from './quantile';

/** Below this many units a group says more of its members than of itself: nothing is told. */
const FEWEST = 5;
/** Below this many, quartiles are rough: told, and flagged. */
const ENOUGH = 30;

/** A unit's figure in one cell beside those of its peer group. Amounts are counts, money in 分. */
export type PeerStanding =
  | { readonly kind: 'suppressed'; readonly n: number; readonly words: string }
  | {
      readonly kind: 'few' | 'enough';
      /** Units with a number there, this one among them. */
      readonly n: number;
      readonly p25: number;
      readonly p50: number;
      readonly p75: number;
      /** 1 for the largest; equal figures share a rank. Null where the unit has no number. */
      readonly rank: number | null;
      /** Units with the very same figure, this one among them; 0 without a number. */
      readonly tied: number;
      readonly words: string;
    };

function rankWords(own: number | null, rank: number | null, tied: number, said: string): string {
  if (own === null || rank === null) return '本单位没有可以比较的数。';
  return tied > 1
    ? `本单位${said}，由多到少与其他${tied - 1}家并列第${rank}位。`
    : `本单位${said}，由多到少居第${rank}位。`;
}

function standingWords(
  cell: CellDefinition,
  own: number | null,
  group: { n: number; quartiles: readonly [number, number, number]; rank: number | null; tied: number },
): string {
  const [p25, p50, p75] = group.quartiles.map((amount) => amountWords(cell, amount));
  const spread = `同类${group.n}家单位的中位数为${p50}，中间一半在${p25}至${p75}之间`;
  const flag = group.n < ENOUGH ? `（不足${ENOUGH}家，仅供参考）` : '';
  const said = own === null ? '' : amountWords(cell, own);
  return `${cell.name}：${spread}${flag}；${rankWords(own, group.rank, group.tied, said)}`;
}

/**
 * Where a unit stands in its peer group: quartiles and rank. Suppressed under 5 units, flagged under 30.
 *
 * @param own the unit's amount; null where it has none
 * @param others the other units' amounts, those without a number left out by the caller
 */
export function peerStanding(
  cell: CellDefinition,
  own: number | null,
  others: readonly number[],
): PeerStanding {
  const all = ascending(own === null ? others : [...others, own]);
  const n = all.length;
  if (n < FEWEST) {
    const words = `${cell.name}：同类单位有数的只有${n}家，不足${FEWEST}家，不作比较。`;
    return { kind: 'suppressed', n, words };
  }
  const quartiles = [quantile(all, 0.25), quantile(all, 0.5), quantile(all, 0.75)] as const;
  const rank = own === null ? null : all.filter((amount) => amount > own).length + 1;
  const tied = own === null ? 0 : all.filter((amount) => amount === own).length;
  const [p25, p50, p75] = quartiles;
  const words = standingWords(cell, own, { n, quartiles, rank, tied });
  return { kind: n < ENOUGH ? 'few' : 'enough', n, p25, p50, p75, rank, tied, words };
}
