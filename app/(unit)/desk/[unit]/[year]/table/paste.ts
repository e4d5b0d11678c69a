import type { CellValue } from '@/report/cell-value';
import type { Form } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';
import { readCell } from '@/report/read-cell';

export interface Pasted {
  values: { cell: string; value: CellValue }[];
  /** Pasted cells that reach beyond the table. */
  beyond: number;
  /** Pasted cells that fell on totals and were passed over. */
  totals: number;
  /** How many of `values` are no number as their cell asks. */
  wrong: number;
}

/** More than one value, as Excel and Word put a block of cells on the clipboard (rows by line, cells by tab). */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}

/** What a paste did: 已粘贴 18 格，其中 2 格不是数字，请改正。 */
export function pasteWords({ values, wrong, totals, beyond }: Pasted): string {
  const first = `已粘贴 ${values.length} 格${wrong > 0 ? `，其中 ${wrong} 格不是数字，请改正` : ''}。`;
  const passed = totals > 0 ? `总计自动计算，${totals} 格没有粘贴。` : '';
  const outside = beyond > 0 ? `另有 ${beyond} 格超出本表，没有填入。` : '';
  return `${first}${passed}${outside}可按 Ctrl Z 撤销。`;
}

/** Lays a copied block over the table from a cell on. Totals are passed over: they are computed. */
export function pasteBlock(form: Form, matrix: string[][], from: string, text: string): Pasted {
  const top = matrix.findIndex((cells) => cells.includes(from));
  const left = matrix[top]?.indexOf(from) ?? 0;
  const pasted: Pasted = { values: [], beyond: 0, totals: 0, wrong: 0 };
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  for (const [down, line] of lines.entries()) {
    for (const [right, raw] of line.split('\t').entries()) {
      const cell = matrix[top + down]?.[left + right];
      const definition = cell === undefined ? undefined : cellDefinition(form, cell);
      if (!cell || !definition) pasted.beyond += 1;
      else if (isTotal(form, cell)) pasted.totals += 1;
      else {
        const value = parseTyped(definition, raw);
        pasted.values.push({ cell, value });
        if (readCell(definition, value).state === 'text') pasted.wrong += 1;
      }
    }
  }
  return pasted;
}
