import type { Form } from '@/report/forms/form';

/** A different number for every cell, so that none can stand in for another unseen; a row's total is the sum of the row. */
function numberOf(form: Form, id: string): number {
  const rowOfCell = (one: string) => form.cells.find((cell) => cell.id === one)?.row;
  const parts = (form.totals[id] ?? []).filter((part) => rowOfCell(part) === rowOfCell(id));
  if (parts.length === 0) return form.cells.findIndex((cell) => cell.id === id) + 1;
  return parts.reduce((sum, part) => sum + numberOf(form, part), 0);
}

/** Those numbers as texts, by cell id. */
export const numbered = (form: Form): Record<string, string> =>
  Object.fromEntries(form.cells.map(({ id }) => [id, String(numberOf(form, id))]));
