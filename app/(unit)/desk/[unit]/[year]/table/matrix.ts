import type { FormTable } from '@/report/forms/form';

/** The table's data cells by printed row, left to right: what arrows, Enter and paste move over. */
export function cellMatrix(table: FormTable): string[][] {
  const rows = new Map<number, { column: number; cell: string }[]>();
  for (const { row, column, content } of table.grid) {
    if (content.kind !== 'cell') continue;
    rows.set(row, [...(rows.get(row) ?? []), { column, cell: content.cell }]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => cells.sort((a, b) => a.column - b.column).map(({ cell }) => cell));
}

export type Step = 'up' | 'down' | 'left' | 'right';

/**
 * The cell next to another one that may be typed into, skipping totals; null at the table's edge.
 * Rows of different length (table 2) keep to the nearest column.
 */
export function neighbour(
  matrix: string[][],
  from: string,
  step: Step,
  mayEnter: (cell: string) => boolean,
): string | null {
  let row = matrix.findIndex((cells) => cells.includes(from));
  let column = matrix[row]?.indexOf(from) ?? -1;
  for (;;) {
    if (step === 'up' || step === 'down') row += step === 'down' ? 1 : -1;
    else column += step === 'right' ? 1 : -1;
    const cells = matrix[row];
    const vertical = step === 'up' || step === 'down';
    const next = cells?.[vertical ? Math.min(column, cells.length - 1) : column];
    if (next === undefined) return null;
    if (mayEnter(next)) return next;
  }
}

/** The cells of the same printed row from a cell on, itself first; empty where the table hasn't it. */
export function restOfRow(matrix: string[][], from: string): string[] {
  const row = matrix.find((cells) => cells.includes(from)) ?? [];
  return row.slice(row.indexOf(from));
}
