import type { CellValue } from '@/report/cell-value';
import type { CellDefinition } from '@/report/forms/form';

/** Excel keeps 15 digits of a number; one that needs more is written as text, so that none is lost. */
const DIGITS = 15;
/** The longest text of a cell (Excel's specifications and limits). */
export const CELL_TEXT_LIMIT = 32_767;

/** The letters that Excel reads as a character's code in a text (ECMA-376 part 1, 22.9.2.19): `_x000D_`. */
const CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a workbook's string: what looks like a character's code is kept as it stands. */
export const stringOf = (text: string): string => text.replace(CODE, '_x005F_');

/** Typed anew, such a text would become a formula: its cell is given the text format. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text);

/** The text as a number that Excel keeps in full; else null. */
function exactNumber(text: string): number | null {
  const value = Number(text);
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  const isExact = digits.length <= DIGITS || Number.isSafeInteger(value);
  return isExact && Number.isFinite(value) && !text.includes('e') ? value : null;
}

/** What is written in a cell for a stored value: money as a number too, where Excel keeps all its digits. */
export function cellContent(definition: CellDefinition, value: CellValue): number | string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return exactNumber(String(value)) ?? String(value);
  if (definition.kind !== 'money' || !/^-?\d+(\.\d+)?$/.test(value)) return value;
  return exactNumber(value) ?? value;
}
