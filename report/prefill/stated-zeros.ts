import type { CellValue } from '../cell-value';
import type { Form } from '../forms/form';
import type { TableId } from '../ids';
import type { ReportData } from '../report';

/** Several places filled in at one click, as far as it matters here whether they still are. */
export interface Fill {
  kind: string;
  /** The draft's revision that it made. */
  revision: number;
  /** By path (`cell:<id>`, `section:<id>`). */
  values: Readonly<Record<string, CellValue>>;
}

/** A report's cells and the revision in which each path got its value. */
export interface Standing {
  cells: ReportData['cells'];
  versions: Readonly<Record<string, number>>;
}

const CELL = 'cell:';

/** The cells of a fill that are as it left them: nobody has changed them since, not even to the same value by way of another. */
export function cellsAsFilled({ revision, values }: Fill, { cells, versions }: Standing): string[] {
  return Object.keys(values)
    .filter((path) => path.startsWith(CELL) && versions[path] === revision)
    .map((path) => path.slice(CELL.length))
    .filter((cell) => (cells[cell] ?? null) === values[CELL + cell]);
}

/** Whether a fill is the statement that no application came, and all that it said of new ones stands. */
export function isStatementStanding(fill: Fill, standing: Standing): boolean {
  if (fill.kind !== 'no-requests') return false;
  const ofNew = Object.keys(fill.values).filter((path) => path.startsWith('cell:t3.new.'));
  const stands = new Set(cellsAsFilled(fill, standing));
  return ofNew.length > 0 && ofNew.every((path) => stands.has(path.slice(CELL.length)));
}

export interface StatedZeros<F> {
  fill: F;
  table: TableId;
  /** How many of the table's cells stand as stated. */
  cells: number;
}

/**
 * Which of a report's noughts are somebody's statement and weren't typed one by one: 本表其余为 0, and that no application came.
 * By table, in the order of the form, and of one table as they were stated.
 */
export function statedZeros<F extends Fill>(
  form: Form,
  fills: readonly F[],
  standing: Standing,
): StatedZeros<F>[] {
  const tableOf = new Map(form.cells.map(({ id, table }) => [id, table]));
  const stated = fills
    .filter((fill) => fill.kind === 'rest-zero' || isStatementStanding(fill, standing))
    .map((fill) => ({ fill, cells: cellsAsFilled(fill, standing) }));
  return form.tables.flatMap(({ id: table }) =>
    stated.flatMap(({ fill, cells }) => {
      const count = cells.filter((cell) => tableOf.get(cell) === table).length;
      return count === 0 ? [] : [{ fill, table, cells: count }];
    }),
  );
}
