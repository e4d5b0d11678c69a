import type { Form, Identity } from '@/report/forms/form';
import { isTotal } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { computedTotals, storedValue } from '@/report/totals';
import { cellContent } from './cell-content';

/** What a table's cell holds in the workbook. `result` is what a formula shows before anything computes it anew. */
type WrittenCell =
  | { readonly kind: 'plain'; readonly content: number | string | null }
  | { readonly kind: 'total'; readonly parts: readonly string[]; readonly result: number | null };

/** A report's cells as they are written, and what its relations come to. */
export interface WrittenCells {
  readonly form: Form;
  cell(id: string): WrittenCell;
  /** Totals that the report states itself and states right: formulas here, and read back as stated. */
  readonly typedTotals: readonly string[];
  /** Both sides of a relation; null where a cell of it holds no number. */
  sides(identity: Identity): { readonly left: number; readonly right: number } | null;
}

/** A total is a formula unless the report states another value: that one stays, and the check beside it says so. */
export function writtenCells(report: ReportData): WrittenCells {
  const form = formByName(report.form);
  const computed = computedTotals(report);
  const definitions = new Map(form.cells.map((cell) => [cell.id, cell]));
  const contentOf = (id: string) => {
    const definition = definitions.get(id);
    return definition === undefined ? null : cellContent(definition, storedValue(report, id));
  };
  const isStated = (id: string) => isTotal(form, id) && contentOf(id) !== null;
  const isRight = (id: string) => contentOf(id) === computed[id] && contentOf(id) === resultOf(id);
  const cell = (id: string): WrittenCell =>
    isTotal(form, id) && (!isStated(id) || isRight(id))
      ? { kind: 'total', parts: form.totals[id] ?? [], result: resultOf(id) }
      : { kind: 'plain', content: contentOf(id) };
  /** As the sheet computes it: what stands in the cells, whether the form allows it there or not. */
  const numberOf = (id: string): number | null => {
    const written = cell(id);
    if (written.kind === 'total') return written.result;
    return typeof written.content === 'number' ? written.content : null;
  };
  const sumOf = (ids: readonly string[]): number | null =>
    ids.reduce<number | null>((sum, id) => {
      const one = numberOf(id);
      return sum === null || one === null ? null : sum + one;
    }, 0);
  const resultOf = (id: string): number | null => sumOf(form.totals[id] ?? []);
  return {
    form,
    cell,
    typedTotals: Object.keys(form.totals).filter((id) => isStated(id) && isRight(id)),
    sides: ({ left, right }) => {
      const sums = { left: sumOf(left), right: sumOf(right) };
      return sums.left === null || sums.right === null ? null : { left: sums.left, right: sums.right };
    },
  };
}
