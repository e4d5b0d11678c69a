import type { Worksheet } from 'exceljs';
import { cellDefinition } from '@/report/forms/form-cells';
import { type CellAt, cellAddress } from '../address';
import { AGREES } from './check-words';
import { differsAt } from './formulas';
import { wrongInput } from './input-rules';
import { RIGHT, WRONG } from './look';
import type { TableLayout } from './table-layout';
import type { WrittenCells } from './written-cells';

/** Excel's own marking: red where the condition holds. Lower numbers come first. */
function markWhere(
  sheet: Worksheet,
  at: CellAt,
  formula: string,
  style: typeof WRONG,
  priority: number,
): void {
  sheet.addConditionalFormatting({
    ref: cellAddress(at),
    rules: [{ type: 'expression', formulae: [formula], style, priority }],
  });
}

/**
 * Marks in red, in Excel itself, every cell that holds what it may not, every relation whose sides differ, and that
 * relation's cells. A total that is computed can only be wrong by its parts: it is marked with them by the balance.
 */
export function markWrongCells(sheet: Worksheet, layout: TableLayout, written: WrittenCells): void {
  const conditions = new Map<string, string[]>();
  const add = (id: string, condition: string) =>
    conditions.set(id, [...(conditions.get(id) ?? []), condition]);
  for (const check of layout.checks) {
    markWhere(sheet, check, differsAt(check), WRONG, 1);
    markWhere(sheet, check, `${cellAddress(check)}="${AGREES}"`, RIGHT, 2);
    const { left, right } = check.identity;
    const isTotalOfParts = left.length === 1;
    for (const id of isTotalOfParts ? left : [...left, ...right]) add(id, differsAt(check));
  }
  for (const [id, place] of layout.places) {
    const definition = cellDefinition(written.form, id);
    if (definition === undefined) continue;
    if (written.cell(id).kind === 'plain') add(id, wrongInput(definition, place));
    const all = conditions.get(id);
    if (all !== undefined) markWhere(sheet, place, `OR(${all.join(',')})`, WRONG, 1);
  }
}
