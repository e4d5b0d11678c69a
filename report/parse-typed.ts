import { type CellValue, NOT_APPLICABLE } from './cell-value';
import { foldWidth } from './fold';
import type { CellDefinition } from './forms/form';

/** The longest text a cell keeps (cellValueSchema). */
const TEXT_LIMIT = 200;
const DECIMAL = /^([+-]?)(?:(\d+)|(\d{1,3}(?:,\d{3})+))(?:\.(\d+))?$/;

/** Digits as people type them: widths folded, no spaces, one kind of minus. */
const tidy = (text: string) =>
  foldWidth(text)
    .replace(/[\s\u00A0]/g, '')
    .replace(/[−–—﹣]/g, '-')
    .replace(/[，]/g, ',');

/** `007.50` → `7.5`; the sign stays only before a value other than 0. */
function shortest(sign: string, whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = fraction.replace(/0+$/, '');
  const value = decimals === '' ? digits : `${digits}.${decimals}`;
  return sign === '-' && value !== '0' ? `-${value}` : value;
}

/**
 * What a person typed or a file said, as the value to store: a number, money as a decimal string in 万元, 不适用, or the
 * text itself (at most 200 characters) where it is no number. Nothing or only spaces is empty, never 0.
 */
export function parseTyped(definition: Pick<CellDefinition, 'kind'>, text: string): CellValue {
  const typed = tidy(text);
  if (typed === '') return null;
  if (typed === NOT_APPLICABLE) return NOT_APPLICABLE;
  const parts = DECIMAL.exec(typed);
  if (parts === null) return text.trim().slice(0, TEXT_LIMIT);
  const whole = parts[2] ?? (parts[3] ?? '').replaceAll(',', '');
  const decimal = shortest(parts[1] ?? '', whole, parts[4] ?? '');
  if (definition.kind === 'money') return decimal.slice(0, TEXT_LIMIT);
  const value = Number(decimal);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : text.trim().slice(0, TEXT_LIMIT);
}
