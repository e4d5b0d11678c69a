import type { CellDefinition } from '../forms/form';
import { wanOfFen } from '../wan';

type Kind = Pick<CellDefinition, 'kind'>;

/** An amount of a cell as it is read: a count as it is, 分 as 12.5万元. */
export function amountWords({ kind }: Kind, amount: number): string {
  if (kind !== 'money') return String(Math.round(amount * 100) / 100);
  const fen = Math.round(amount);
  return `${fen < 0 ? '-' : ''}${wanOfFen(Math.abs(fen))}万元`;
}

/** A share as 12.5%, one decimal at most. */
export const percentWords = (percent: number): string => `${Math.abs(Math.round(percent * 10) / 10)}%`;
