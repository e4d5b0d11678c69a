import { foldLabel } from '../fold';
import { isTotal, rowCells, tableRows } from '../forms/form-cells';
import { OUTCOME_GROUPS } from '../forms/requests-table';
import { TABLE_IDS, type TableId } from '../ids';
import type { Reading, ReadRow } from '../reading';
import { isBlank } from '../totals';
import type { Subject } from './rule';

/** Rows of one table that one finding of FORM-SHAPE speaks of: one read with too few or many numbers, or missing ones. */
export interface ShapeFault {
  readonly table: TableId;
  readonly rows: readonly string[];
  /** Null: the file has no such rows. */
  readonly read: ReadRow | null;
}

/** The unit has since filled in every cell of the row by hand, or, where it is computed, all that it adds up. */
function mended({ form, report, amount }: Subject, table: TableId, row: string): boolean {
  return rowCells(form, table, row).every((cell) =>
    isTotal(form, cell.id) ? amount(cell.id) !== undefined : !isBlank(report, cell.id),
  );
}

function wrongCounts(subject: Subject, reading: Reading): ShapeFault[] {
  return reading.rows
    .filter((row) => row.found !== row.expected)
    .filter((row) => row.taken || row.row === null || !mended(subject, row.table, row.row))
    .map((read) => ({ table: read.table, rows: read.row === null ? [] : [read.row], read }));
}

/** What a missing row is told with: a whole group of table 3 is one fault, not three. */
function missingKey(row: string): string {
  const group = row.split('_')[0] ?? row;
  return Object.hasOwn(OUTCOME_GROUPS, group) ? group : row;
}

function missingRows(subject: Subject, reading: Reading, table: TableId): ShapeFault[] {
  const rows = tableRows(subject.form, table);
  const read = new Set(reading.rows.filter((row) => row.table === table).map((row) => row.row));
  const missing = rows.filter((row) => !read.has(row) && !mended(subject, table, row));
  if (missing.length === rows.length) return [{ table, rows: missing, read: null }];
  const keys = [...new Set(missing.map(missingKey))];
  return keys.map((key) => ({ table, rows: missing.filter((row) => missingKey(row) === key), read: null }));
}

/** A lone （六）其他处理 row on the 2021 form is told with the three rows it stands for, not twice. */
const isLoneOther = (fault: ShapeFault, all: readonly ShapeFault[]) =>
  fault.read?.row === null &&
  foldLabel(fault.read.label).includes('其他处理') &&
  all.some((other) => other.read === null && other.rows.includes('oth_other'));

/** Every fault in the shape of the tables as the file had them, without what was mended since. */
export function shapeFaults(subject: Subject, reading: Reading): ShapeFault[] {
  const missing = TABLE_IDS.flatMap((table) => missingRows(subject, reading, table));
  const all = [...wrongCounts(subject, reading), ...missing];
  return all.filter((fault) => !isLoneOther(fault, all));
}
