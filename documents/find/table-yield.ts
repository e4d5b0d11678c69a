import type { CellValue } from '@/report/cell-value';
import { foldLabel } from '@/report/fold';
import type { TableId } from '@/report/ids';
import type { FilePlace, Reading, ReadLabel, ReadRow } from '@/report/reading';

/** What the tables yield, gathered table by table. */
export interface TableYield {
  readonly values: Record<string, CellValue>;
  readonly cells: Reading['cells'];
  readonly labels: ReadLabel[];
  readonly rows: ReadRow[];
  readonly unread: Reading['unread'];
}

export const emptyYield = (): TableYield => ({ values: {}, cells: {}, labels: [], rows: [], unread: [] });

/** A printed label beside the form's own. Without a fitting one, `id` and `expected` are null. */
export function readLabel(
  label: { table: TableId; axis: ReadLabel['axis']; raw: string; place: FilePlace },
  taken: { id: string | null; text: string } | null,
): ReadLabel {
  const expected = taken?.text ?? null;
  return {
    ...label,
    id: taken?.id ?? null,
    expected,
    same: expected !== null && foldLabel(label.raw) === foldLabel(expected),
  };
}
