import type { Worksheet } from 'exceljs';
import { cellAddress } from '../address';
import { AGREES } from './check-words';
import { differsAt } from './formulas';
import { wrongInput } from './input-rules';
import { inputRuns } from './input-runs';
import { RIGHT, WRONG } from './look';
import type { TableLayout } from './table-layout';
import type { WrittenCells } from './written-cells';

/** Excel's own marking where the condition holds, relative to the range's first cell. Lower numbers come first. */
function markWhere(
  sheet: Worksheet,
  range: string,
  formula: string,
  style: typeof WRONG,
  priority: number,
): void {
  sheet.addConditionalFormatting({
    ref: range,
    rules: [{ type: 'expression', formulae: [formula], style, priority }],
  });
}

/** The check cells, and by cell the conditions under which a relation of it differs. */
function markChecks(sheet: Worksheet, layout: TableLayout): ReadonlyMap<string, readonly string[]> {
  const conditions = new Map<string, string[]>();
  for (const check of layout.checks) {
    markWhere(sheet, cellAddress(check), differsAt(check), WRONG, 1);
    markWhere(sheet, cellAddress(check), `${cellAddress(check)}="${AGREES}"`, RIGHT, 2);
    const { left, right } = check.identity;
    const isTotalOfParts = left.length === 1;
    for (const id of isTotalOfParts ? left : [...left, ...right]) {
      conditions.set(id, [...(conditions.get(id) ?? []), differsAt(check)]);
    }
  }
  return conditions;
}

/**
 * Marks in red, in Excel itself, every cell that holds what it may not, every relation whose sides differ, and that
 * relation's cells. A total that is computed can only be wrong by its parts: it is marked with them by the balance.
 */
export function markWrongCells(sheet: Worksheet, layout: TableLayout, written: WrittenCells): void {
  for (const [id, conditions] of markChecks(sheet, layout)) {
    const place = layout.places.get(id);
    if (place !== undefined) markWhere(sheet, cellAddress(place), `OR(${conditions.join(',')})`, WRONG, 1);
  }
  for (const { definition, first, range } of inputRuns(layout, written)) {
    markWhere(sheet, range, wrongInput(definition, first), WRONG, 1);
  }
}
