import type { Table, TableBox } from '../blocks';
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../limits';
import { UnreadableFile } from '../unreadable-file';

/** A written cell with the text in it. */
export interface HtmlCell {
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/**
 * Lays out written cells as the HTML standard does (4.9.12): a cell takes the first place in its row that no cell from
 * above reaches into. A span beyond the table's end is cut there; `rowspan="0"` reaches to the end.
 *
 * @throws UnreadableFile TABLE_TOO_LARGE
 */
export function layOutHtml(rows: readonly (readonly HtmlCell[])[]): Table {
  if (rows.length > MAX_TABLE_ROWS) throw new UnreadableFile('TABLE_TOO_LARGE');
  const boxes: TableBox[] = [];
  /** For every column, the first row that is free again. */
  const freeFrom: number[] = [];
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      if (column >= MAX_TABLE_COLUMNS) throw new UnreadableFile('TABLE_TOO_LARGE');
      const columnSpan = Math.min(Math.max(1, cell.columnSpan), MAX_TABLE_COLUMNS - column);
      const below = rows.length - row;
      const rowSpan = cell.rowSpan === 0 ? below : Math.min(Math.max(1, cell.rowSpan), below);
      boxes.push({ row, column, rowSpan, columnSpan, text: cell.text });
      for (let at = column; at < column + columnSpan; at += 1) freeFrom[at] = row + rowSpan;
      column += columnSpan;
    }
  });
  const columns = Math.max(0, ...boxes.map((box) => box.column + box.columnSpan));
  return { kind: 'table', rows: rows.length, columns, boxes };
}
