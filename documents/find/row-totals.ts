import type { CellDefinition, Form } from '@/report/forms/form';
import { parseTyped } from '@/report/parse-typed';
import { amountOf, readCell } from '@/report/read-cell';

/** A row's texts by cell id. */
type Texts = ReadonlyMap<string, string>;

/** A blank total beside numbers, or one that is not their sum. Texts that are no number are CELL-TYPE's to report. */
function isDoubtful(
  total: CellDefinition,
  parts: readonly CellDefinition[],
  texts: Texts,
  isOurs: boolean,
): boolean {
  const textOf = (cell: CellDefinition) => (texts.get(cell.id) ?? '').trim();
  const amount = (cell: CellDefinition) => amountOf(readCell(cell, parseTyped(cell, textOf(cell))));
  const filled = parts.filter((cell) => textOf(cell) !== '');
  // Our own writer leaves the total of a row that isn't filled yet blank (documents/official/printed-cells.ts).
  if (isOurs && filled.length < parts.length) return false;
  if (textOf(total) === '') return filled.length > 0;
  const stated = amount(total);
  const amounts = filled.map(amount);
  if (stated === undefined || amounts.includes(undefined)) return false;
  return amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0) !== stated;
}

/**
 * The cells of one row that its own totals cast doubt on. A row whose first number is missing has the right count of
 * cells and every number under the wrong column; then the last one, the total, is blank or is no sum of the others.
 *
 * @param isOurs the document is our own: what is empty there has not been filled in yet
 */
export function doubtedByTotals(
  form: Form,
  cells: readonly CellDefinition[],
  texts: Texts,
  isOurs: boolean,
): ReadonlySet<string> {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const doubted = new Set<string>();
  for (const cell of cells) {
    const ids = form.totals[cell.id] ?? [];
    const parts = ids.flatMap((id) => byId.get(id) ?? []);
    // A total of other rows (总计) says nothing about this row's columns.
    if (parts.length === 0 || parts.length < ids.length) continue;
    if (isDoubtful(cell, parts, texts, isOurs)) for (const id of [cell.id, ...ids]) doubted.add(id);
  }
  return doubted;
}
