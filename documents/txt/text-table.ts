import type { Table, TableBox } from '../blocks';
import { isNumberText } from '../find/sheet';
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from '../limits';
import { UnreadableFile } from '../unreadable-file';
import { isDataRow, spreadGroups } from './row-labels';

type OpenBox = { -readonly [Key in keyof TableBox]: TableBox[Key] };

const endOf = (box: OpenBox): number => box.column + box.columnSpan;
const isBlank = (text: string): boolean => text.trim() === '';

/** A table as it is laid out, line by line. Copied text has an empty field wherever a merged box goes on. */
class Layout {
  readonly boxes: OpenBox[] = [];
  /** For every grid column, the box that reached it last. */
  private readonly above: (OpenBox | undefined)[] = [];
  /** For every grid column, the box of the head that reaches down to the numbers. */
  private head: (OpenBox | undefined)[] = [];
  rows = 0;

  private place(column: number, text: string): OpenBox {
    const box = { row: this.rows, column, rowSpan: 1, columnSpan: 1, text };
    this.boxes.push(box);
    return box;
  }

  private widen(box: OpenBox, column: number): OpenBox {
    if (endOf(box) <= column) box.columnSpan = column + 1 - box.column;
    return box;
  }

  /** The box above that goes on down through this column, where it ended in the row before and is a label. */
  private from(column: number): OpenBox | undefined {
    const box = this.above[column];
    if (box === undefined || isNumberText(box.text) || box.row + box.rowSpan < this.rows) return undefined;
    return box;
  }

  private lengthen(box: OpenBox): OpenBox {
    box.rowSpan = this.rows + 1 - box.row;
    return box;
  }

  /** In the head: below a box one column wide it goes on with that one, else with the box to the left. */
  private blankInHead(column: number, left: OpenBox | undefined): OpenBox | undefined {
    const above = this.from(column);
    const isOwn = left !== undefined && left.row === this.rows;
    if (isOwn && (above === undefined || above.columnSpan > 1)) return this.widen(left, column);
    if (above !== undefined) return this.lengthen(above);
    return left === undefined ? undefined : this.widen(left, column);
  }

  /** Left of the row's own label it goes on with the label above; right of it, with the box to the left if the head does. */
  private blankInData(column: number, left: OpenBox | undefined, beforeLabel: boolean): OpenBox {
    const above = beforeLabel ? this.from(column) : undefined;
    if (above !== undefined) return this.lengthen(above);
    const head = this.head[column];
    const goesOn = head !== undefined && column > 0 && head === this.head[column - 1];
    return goesOn && left !== undefined ? this.widen(left, column) : this.place(column, '');
  }

  private addHead(fields: readonly string[]): (OpenBox | undefined)[] {
    let left: OpenBox | undefined;
    return spreadGroups(fields).map((field, column) => {
      left = isBlank(field) ? this.blankInHead(column, left) : this.place(column, field.trim());
      return left;
    });
  }

  private addData(fields: readonly string[]): (OpenBox | undefined)[] {
    const lastLabel = fields.findLastIndex((field) => !isBlank(field) && !isNumberText(field));
    let left: OpenBox | undefined;
    return fields.map((field, column) => {
      left = isBlank(field)
        ? this.blankInData(column, left, column < lastLabel)
        : this.place(column, field.trim());
      return left;
    });
  }

  add(fields: readonly string[]): void {
    const isData = isDataRow(fields);
    const reached = isData ? this.addData(fields) : this.addHead(fields);
    reached.forEach((box, column) => {
      this.above[column] = box;
      if (!isData) this.head[column] = box;
    });
    this.rows += 1;
  }

  table(): Table {
    const boxes = this.boxes.toSorted((a, b) => a.row - b.row || a.column - b.column);
    return { kind: 'table', rows: this.rows, columns: Math.max(0, ...boxes.map(endOf)), boxes };
  }
}

/**
 * A table from its lines, the fields apart by tabs, merged boxes put together again. What is left free right of the
 * last field is no box.
 *
 * @throws UnreadableFile TABLE_TOO_LARGE
 */
export function textTable(lines: readonly string[]): Table {
  if (lines.length > MAX_TABLE_ROWS) throw new UnreadableFile('TABLE_TOO_LARGE');
  const layout = new Layout();
  for (const line of lines) {
    const fields = line.split('\t');
    if (fields.length > MAX_TABLE_COLUMNS) throw new UnreadableFile('TABLE_TOO_LARGE');
    layout.add(fields);
  }
  return layout.table();
}
