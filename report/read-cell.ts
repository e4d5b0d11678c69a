import { type CellValue, NOT_APPLICABLE } from './cell-value';
import type { CellDefinition } from './forms/form';
import { fenOfWan } from './wan';

/** What a stored value means in its cell. `text` is whatever the cell may not hold. */
export type CellReading =
  | { readonly state: 'empty' }
  | { readonly state: 'na' }
  | { readonly state: 'count'; readonly n: number }
  | { readonly state: 'money'; readonly fen: number }
  | { readonly state: 'text'; readonly raw: string };

const EMPTY: CellReading = { state: 'empty' };

/** A number as a plain decimal, without the exponent that String gives very small ones (1e-7). */
const plain = (value: number): string => {
  const text = String(value);
  return text.includes('e') && Math.abs(value) < 1 ? value.toFixed(20).replace(/0+$/, '') : text;
};

/**
 * Reads a stored value as its cell's definition asks: a count is a whole number from 0 (2019's increase or decrease also
 * below), money a decimal in 万元 with at most six places. Anything else is `text`; nothing throws.
 */
export function readCell(
  definition: Pick<CellDefinition, 'kind'>,
  value: CellValue | undefined,
): CellReading {
  if (value === null || value === undefined || value === '') return EMPTY;
  if (value === NOT_APPLICABLE) return { state: 'na' };
  if (definition.kind === 'money') {
    const raw = typeof value === 'number' ? plain(value) : value;
    const fen = fenOfWan(raw);
    return fen === undefined ? { state: 'text', raw } : { state: 'money', fen };
  }
  const fits =
    typeof value === 'number' && Number.isSafeInteger(value) && (value >= 0 || definition.kind === 'delta');
  return fits ? { state: 'count', n: value } : { state: 'text', raw: String(value) };
}

/** The reading as one whole number (a count, or 分); undefined where it holds none. */
export function amountOf(reading: CellReading): number | undefined {
  if (reading.state === 'count') return reading.n;
  return reading.state === 'money' ? reading.fen : undefined;
}
