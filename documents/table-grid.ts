import type { Table, TableBox } from './blocks';
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from './limits';
import { UnreadableFile } from './unreadable-file';

/** One written cell of a row, before vertical merges are resolved. */
export interface WrittenCell {
  readonly span: number;
  /** `continue`: part of the cell above at the same grid column, where there is one. */
  readonly merge: 'restart' | 'continue' | 'none';
  readonly text: string;
}

export interface WrittenRow {
  /** Grid columns left free before the first cell (w:gridBefore). */
  readonly skip: number;
  readonly cells: readonly WrittenCell[];
}

type OpenBox = { -readonly [Key in keyof TableBox]: TableBox[Key] };

/** The open vertical merge that a cell goes on with: same first column, and it reached the row just above. */
function continued(open: Map<number, OpenBox>, cell: WrittenCell, row: number, column: number) {
  if (cell.merge !== 'continue') return undefined;
  const above = open.get(column);
  return above !== undefined && above.row + above.rowSpan === row ? above : undefined;
}

interface LaidOut {
  readonly table: Table;
  /** Texts of cells that go on with the one above: Word keeps them in the file and shows them nowhere. */
  readonly covered: readonly string[];
}

/** Lays written rows out on one grid. A row with fewer cells than the others simply ends early. */
export function layOut(rows: readonly WrittenRow[]): LaidOut {
  if (rows.length > MAX_TABLE_ROWS) throw new UnreadableFile('TABLE_TOO_LARGE');
  const boxes: OpenBox[] = [];
  const covered: string[] = [];
  const open = new Map<number, OpenBox>();
  let columns = 0;
  rows.forEach((written, row) => {
    let column = written.skip;
    for (const cell of written.cells) {
      const above = continued(open, cell, row, column);
      if (above === undefined) {
        const box = { row, column, rowSpan: 1, columnSpan: cell.span, text: cell.text };
        boxes.push(box);
        open.set(column, box);
      } else {
        above.rowSpan += 1;
        if (cell.text.trim() !== '') covered.push(cell.text);
      }
      column += cell.span;
    }
    columns = Math.max(columns, column);
    if (columns > MAX_TABLE_COLUMNS) throw new UnreadableFile('TABLE_TOO_LARGE');
  });
  return { table: { kind: 'table', rows: rows.length, columns, boxes }, covered };
}
