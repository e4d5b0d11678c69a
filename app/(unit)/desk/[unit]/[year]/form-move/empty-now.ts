import { NOT_APPLICABLE } from '@/report/cell-value';
import type { Form } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import { moveForm } from '@/report/move-form';
import { placeName } from '@/report/place';
import { emptyReport } from '@/report/report';

/** A form's empty cells by the row they stand in, with the row's name as a person reads it. */
export interface EmptyRow {
  name: string;
  cells: readonly string[];
}

/** Cells after a move that the earlier form knew nothing of, and those it had, but nothing was read for. */
export interface EmptyNow {
  added: readonly string[];
  unread: readonly string[];
}

/** The cells of the new form that something of the earlier form goes into, were it all filled. */
function reached(from: FormName, to: FormName): ReadonlySet<string> {
  const cells = Object.fromEntries(formByName(from).cells.map(({ id }) => [id, NOT_APPLICABLE]));
  const zeros = Object.fromEntries(formByName(from).cells.map(({ id }) => [id, 0]));
  const moves = [cells, zeros].map((all) => moveForm({ ...emptyReport(from), cells: all }, to));
  return new Set(moves.flatMap(({ report }) => Object.keys(report.cells)));
}

/** Tells a move's empty cells apart by why they are empty. */
export function whyEmpty(from: FormName, to: FormName, empty: readonly string[]): EmptyNow {
  const known = reached(from, to);
  return {
    added: empty.filter((cell) => !known.has(cell)),
    unread: empty.filter((cell) => known.has(cell)),
  };
}

/** Cells by row, in printed order. */
export function byRow(form: Form, cells: readonly string[]): EmptyRow[] {
  const rows = new Map<string, EmptyRow>();
  for (const cell of cells) {
    const definition = cellDefinition(form, cell);
    if (!definition) continue;
    const name = placeName(form, { kind: 'row', table: definition.table, row: definition.row });
    rows.set(name, { name, cells: [...(rows.get(name)?.cells ?? []), cell] });
  }
  return [...rows.values()];
}

/** 表三 三、（三）不予公开 1.属于国家秘密 等 18 行. */
export function rowsInShort(rows: readonly EmptyRow[]): string {
  const [first] = rows;
  if (!first) return '';
  return rows.length === 1 ? first.name : `${first.name} 等 ${rows.length} 行`;
}
