import type { GridBox } from './form';

type Role = Extract<GridBox['content'], { kind: 'label' }>['role'];

/** Where a box of the printed grid begins and how far it reaches, in grid units. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
}

const box = (area: Area, content: GridBox['content']): GridBox => ({
  row: area.row,
  column: area.column,
  rowSpan: area.rowSpan ?? 1,
  columnSpan: area.columnSpan ?? 1,
  content,
});

/** A printed label; `id` is the form's own id of the row, column or group it names. */
export const labelBox = (area: Area, role: Role, text: string, id: string | null): GridBox =>
  box(area, { kind: 'label', text, role, id });

/** A data cell. */
export const cellBox = (area: Area, cell: string): GridBox => box(area, { kind: 'cell', cell });
