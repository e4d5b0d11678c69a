import type { CellValue } from '@/report/cell-value';
import type { Form } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { parseTyped } from '@/report/parse-typed';

export interface Pasted {
  values: { cell: string; value: CellValue }[];
  /** Pasted cells that reach beyond the table. */
  beyond: number;
}

/** More than one value, as Excel and Word put a block of cells on the clipboard (rows by line, cells by tab). */
export function isBlock(text: string): boolean {
  return /[\t\n\r]/.test(text.replace(/[\r\n]+$/, ''));
}

/** Lays a copied block over the table from a cell on. Totals are passed over: they are computed. */
export function pasteBlock(form: Form, matrix: string[][], from: string, text: string): Pasted {
  const top = matrix.findIndex((cells) => cells.includes(from));
  const left = matrix[top]?.indexOf(from) ?? 0;
  const pasted: Pasted = { values: [], beyond: 0 };
  const lines = text.replace(/[\r\n]+$/, '').split(/\r\n|\r|\n/);
  for (const [down, line] of lines.entries()) {
    for (const [right, raw] of line.split('\t').entries()) {
      const cell = matrix[top + down]?.[left + right];
      const definition = cell === undefined ? undefined : cellDefinition(form, cell);
      if (!cell || !definition) pasted.beyond += 1;
      else if (!isTotal(form, cell)) pasted.values.push({ cell, value: parseTyped(definition, raw) });
    }
  }
  return pasted;
}
