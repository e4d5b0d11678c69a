import type { CellDefinition, Form } from '@/report/forms/form';
import { entryCells } from '@/report/forms/form-cells';
import type { TableId } from '@/report/ids';
import { readCell } from '@/report/read-cell';
import type { ReportData } from '@/report/report';

/** How many of a table's cells to be typed into are empty, and how many hold words where a number belongs. */
export interface TableFill {
  all: number;
  /** Filled as the form asks: a number, or 不适用. */
  done: number;
  empty: readonly CellDefinition[];
  wrong: readonly CellDefinition[];
}

/**
 * Text that is no number counts as little as an empty cell: it has to be typed anew. Counted once for the cells as they
 * stand: several ask at every keystroke.
 */
export function tableFill(form: Form, { cells }: Pick<ReportData, 'cells'>, table: TableId): TableFill {
  const known = counted.get(cells) ?? new Map<TableId, TableFill>();
  counted.set(cells, known);
  const fill = known.get(table) ?? countFill(form, cells, table);
  known.set(table, fill);
  return fill;
}

const counted = new WeakMap<ReportData['cells'], Map<TableId, TableFill>>();

function countFill(form: Form, values: ReportData['cells'], table: TableId): TableFill {
  const empty: CellDefinition[] = [];
  const wrong: CellDefinition[] = [];
  let all = 0;
  for (const cell of entryCells(form)) {
    if (cell.table !== table) continue;
    all += 1;
    const { state } = readCell(cell, values[cell.id]);
    if (state === 'empty') empty.push(cell);
    else if (state === 'text') wrong.push(cell);
  }
  return { all, done: all - empty.length - wrong.length, empty, wrong };
}

/** Nothing has been written yet: no title, no text, no cell. */
export function isUntouched(report: ReportData): boolean {
  const texts = [report.title, report.front, ...Object.values(report.sections)];
  const blank = texts.every((text) => text.trim() === '');
  return blank && Object.values(report.cells).every((value) => value === null || value === '');
}
