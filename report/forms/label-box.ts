import type { FormTable, GridBox } from './form';

type LabelContent = Extract<GridBox['content'], { kind: 'label' }>;
export type LabelBox = GridBox & { readonly content: LabelContent };

type CellContent = Extract<GridBox['content'], { kind: 'cell' }>;
export type CellBox = GridBox & { readonly content: CellContent };

/** Whether the box of a printed grid is a label, and no cell for a number. */
export function isLabel(box: GridBox): box is LabelBox {
  return box.content.kind === 'label';
}

/** Whether it is a cell for a number. */
export function isCell(box: GridBox): box is CellBox {
  return box.content.kind === 'cell';
}

/** Columns of a grid that hold row labels: those left of the first data cell. */
export function labelColumns(table: FormTable): number {
  return Math.min(...table.grid.filter((box) => !isLabel(box)).map((box) => box.column));
}

/** What the label heads, for a screen reader: its row, its column, or a group of either. */
export function labelScope(box: LabelBox): 'row' | 'col' | 'rowgroup' | 'colgroup' {
  if (box.content.role === 'row') return 'row';
  if (box.content.role === 'group' && box.columnSpan === 1) return 'rowgroup';
  return box.columnSpan > 1 ? 'colgroup' : 'col';
}

/** The grid's boxes by the row they begin in, left to right. */
export function gridRows(table: FormTable): GridBox[][] {
  const rows = Math.max(...table.grid.map((box) => box.row + box.rowSpan));
  return Array.from({ length: rows }, (_, row) =>
    table.grid.filter((box) => box.row === row).sort((a, b) => a.column - b.column),
  );
}
