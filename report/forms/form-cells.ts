import type { CellId, TableId } from '../ids';
import type { CellDefinition, Form } from './form';
import { perForm } from './per-form';

const byId = perForm((form) => new Map(form.cells.map((cell) => [cell.id, cell])));
const entries = perForm((form) => form.cells.filter((cell) => !isTotal(form, cell.id)));

/** By table, its rows top to bottom; by row, its cells left to right. */
const byRow = perForm((form) => {
  const tables = new Map<string, Map<string, CellDefinition[]>>();
  for (const cell of form.cells) {
    const rows = tables.get(cell.table) ?? new Map<string, CellDefinition[]>();
    tables.set(cell.table, rows);
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return tables;
});

/** The form's definition of a cell; undefined where the form has no such cell. */
export function cellDefinition(form: Form, id: CellId): CellDefinition | undefined {
  return byId(form).get(id);
}

/** How a person names the cell; its id where the form has no such cell. */
export function cellName(form: Form, id: CellId): string {
  return cellDefinition(form, id)?.name ?? id;
}

/** Whether the cell is a total, computed from others and not asked of the unit. */
export function isTotal(form: Form, id: CellId): boolean {
  return Object.hasOwn(form.totals, id);
}

/** The cells that the unit fills in, in printed order: all but the totals. */
export function entryCells(form: Form): readonly CellDefinition[] {
  return entries(form);
}

/** The form's row ids of a table, top to bottom. */
export function tableRows(form: Form, table: TableId): readonly string[] {
  return [...(byRow(form).get(table)?.keys() ?? [])];
}

/** The cells of one row, left to right; none where the form has no such row. */
export function rowCells(form: Form, table: TableId, row: string): readonly CellDefinition[] {
  return byRow(form).get(table)?.get(row) ?? [];
}
