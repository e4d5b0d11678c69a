import { cellText } from '@/components/cell-text';
import type { CellValue } from '@/report/cell-value';
import type { CellDefinition } from '@/report/forms/form';
import { amountOf, readCell } from '@/report/read-cell';
import { wanOfFen } from '@/report/wan';

/** A cell's value beside last year's, in the words that stand on the page. Empty strings are not drawn. */
export interface Compared {
  now: string;
  last: string;
  /** Signed, with + or − (U+2212); empty where nothing changed or the two can't be compared. */
  difference: string;
  /** 0 now: drawn in grey. */
  zero: boolean;
  /** 不适用 stands there. */
  notApplicable: boolean;
}

function signed(amount: number, text: string): string {
  if (amount === 0) return '';
  return `${amount > 0 ? '+' : '−'}${text}`;
}

/**
 * Compares a cell with last year's. Both 0, or nothing known of last year: no small print.
 *
 * @param last undefined where last year's report is missing or has no such cell
 */
export function compareCell(
  definition: CellDefinition,
  value: CellValue | undefined,
  last: CellValue | undefined,
): Compared {
  const read = readCell(definition, value);
  const now = amountOf(read);
  const before = amountOf(readCell(definition, last));
  const shown = before !== undefined && !(now === 0 && before === 0);
  const change = now !== undefined && before !== undefined ? now - before : 0;
  const size = Math.abs(change);
  return {
    now: cellText(value),
    last: shown ? cellText(last) : '',
    difference: signed(change, definition.kind === 'money' ? wanOfFen(size) : String(size)),
    zero: now === 0,
    notApplicable: read.state === 'na',
  };
}

/** What a screen reader says of the cell: 自然人，24，上年 5，增减 +19. */
export function compareSentence(name: string, compared: Compared): string {
  const parts = [name, compared.now === '' ? '未填' : compared.now];
  if (compared.last !== '') parts.push(`上年 ${compared.last}`);
  if (compared.difference !== '') parts.push(`增减 ${compared.difference}`);
  return parts.join('，');
}
