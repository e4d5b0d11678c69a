import { type CellValue, NOT_APPLICABLE } from './cell-value';
import { cleanText, cutText } from './clean-text';
import { foldWidth, foldWording } from './fold';
import type { CellDefinition } from './forms/form';

/** The longest text a cell keeps (cellValueSchema). */
const TEXT_LIMIT = 200;
/** Whole, or in groups of three parted throughout by commas or by (narrow, non-breaking) spaces; then decimals. */
const DECIMAL = /^([+-]?)(?:(\d+)|(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+))(?:\.(\d+))?$/;

/** As people type digits: widths folded, nothing around them, one kind of minus and of comma. */
const tidy = (text: string) =>
  foldWidth(text)
    .trim()
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
 * text itself (at most 200 characters) where it is no number. Nothing or only spaces is empty, never 0. Two numbers in
 * one cell («3 4», or one a line) are no number: which of them counts, nobody can tell.
 */
export function parseTyped(definition: Pick<CellDefinition, 'kind'>, text: string): CellValue {
  const clean = cleanText(text);
  const typed = tidy(clean);
  if (typed === '') return null;
  if (foldWording(typed) === NOT_APPLICABLE) return NOT_APPLICABLE;
  const asText = cutText(clean.trim(), TEXT_LIMIT);
  const parts = DECIMAL.exec(typed);
  if (parts === null) return asText;
  const whole = parts[2] ?? (parts[3] ?? '').replace(/\D/g, '');
  const decimal = shortest(parts[1] ?? '', whole, parts[4] ?? '');
  if (definition.kind === 'money') return decimal.slice(0, TEXT_LIMIT);
  const value = Number(decimal);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : asText;
}
