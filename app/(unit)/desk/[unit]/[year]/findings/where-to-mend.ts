import type { Finding, Place } from '@/report/finding';

/** Empty cells and short rows are mended in their first cell; everything else at the place itself. */
export function whereToMend({ cells, place, rule }: Finding): Place {
  const first = cells[0];
  const inCell = rule === 'CELL-EMPTY' || rule === 'FORM-SHAPE';
  return inCell && first !== undefined ? { kind: 'cell', cell: first } : place;
}
