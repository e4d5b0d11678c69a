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

/** Text that is no number counts as little as an empty cell: it has to be typed anew. */
export function tableFill(form: Form, report: ReportData, table: TableId): TableFill {
  const cells = entryCells(form).filter((cell) => cell.table === table);
  const inState = (state: 'empty' | 'text') =>
    cells.filter((cell) => readCell(cell, report.cells[cell.id]).state === state);
  const [empty, wrong] = [inState('empty'), inState('text')];
  return { all: cells.length, done: cells.length - empty.length - wrong.length, empty, wrong };
}

/** Nothing has been written yet: no title, no text, no cell. */
export function isUntouched(report: ReportData): boolean {
  const texts = [report.title, report.front, ...Object.values(report.sections)];
  const blank = texts.every((text) => text.trim() === '');
  return blank && Object.values(report.cells).every((value) => value === null || value === '');
}
