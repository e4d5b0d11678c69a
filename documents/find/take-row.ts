import { foldLabel } from '@/report/fold';
import type { CellDefinition, Form } from '@/report/forms/form';
import type { TableId } from '@/report/ids';
import { parseTyped } from '@/report/parse-typed';
import { readCell } from '@/report/read-cell';
import type { Certainty } from '@/report/reading';
import type { TableBox } from '../blocks';
import { withoutUnit } from './cell-text';
import type { HeadColumn } from './head';
import { ALIKE } from './match-labels';
import { moneyUnit } from './money-unit';
import type { Places } from './places';
import { doubtedByTotals } from './row-totals';
import type { Alignment, PartedRow } from './row-values';
import { alignValues } from './row-values';
import { isBlank } from './sheet';
import type { TableYield } from './table-yield';

/** The longest text a cell keeps (report/cell-value). */
const CELL_TEXT_LIMIT = 200;

/** The form's row that a printed row was taken for. */
export interface RowTaken {
  readonly id: string;
  /** Likeness of the label, 0 to 1; 1 for table 4, whose row has no label. */
  readonly score: number;
  /** The label is the form's wording. */
  readonly same: boolean;
}

export interface RowToTake {
  readonly table: TableId;
  readonly parted: PartedRow;
  /** As printed; '' where the row has none. */
  readonly label: string;
  readonly taken: RowTaken | null;
  readonly columns: readonly HeadColumn[];
  /** Whether the head stands in the same table block, so that its grid columns are this row's. */
  readonly ownHead: boolean;
  /** The head is one of several that have all of the form's columns together (table 4 in two tables). */
  readonly isPart?: boolean;
  /** Boxes of the table that stand for several rows at once. */
  readonly shared?: ReadonlySet<TableBox>;
}

interface Reader {
  readonly form: Form;
  readonly places: Places;
  readonly into: TableYield;
  readonly isOurs: boolean;
}

/** The unit other than 万元 that a column of money is counted in; null where it is 万元 as far as the file tells. */
function otherUnit(row: RowToTake, column: HeadColumn, box: TableBox): string | null {
  const unit = moneyUnit(column.raw) ?? row.parted.row.moneyUnit ?? null;
  const isOwn = /万元\s*$/.test(box.text) || /^[\s0０.．]*$/.test(box.text);
  return unit === '万元' || isOwn ? null : unit;
}

/** The head says 万元 and the table's caption another unit. */
const isUnitDoubted = ({ parted }: RowToTake): boolean =>
  !['万元', undefined, null].includes(parted.row.moneyUnit);

function certaintyOf(row: RowToTake, column: HeadColumn, alignment: Alignment): Certainty {
  const score = Math.min(row.taken?.score ?? 0, column.score);
  const { atMost } = row.parted.row;
  if (score < ALIKE || atMost === 'unsure') return 'unsure';
  const sameColumn = column.label !== null && foldLabel(column.raw) === foldLabel(column.label.text);
  const isWhole = row.taken?.same === true && sameColumn && alignment.inPlace;
  return isWhole && row.ownHead && !row.parted.row.rebuilt ? 'sure' : 'likely';
}

function takeValue(
  box: TableBox,
  cell: CellDefinition,
  certainty: Certainty,
  { into, places }: Reader,
  block: number,
): void {
  const place = places.cell(block, box.row, box.column);
  if (box.text.trim().length > CELL_TEXT_LIMIT) {
    into.unread.push({
      raw: box.text,
      why: `格内文字超过 ${CELL_TEXT_LIMIT} 字，没有读入，请改填数字`,
      place,
    });
    return;
  }
  const text = withoutUnit(cell, box.text);
  const value = parseTyped(cell, text);
  if (value === null) return;
  into.values[cell.id] = value;
  into.cells[cell.id] = { raw: box.text.trim(), certainty: ofValue(), place };

  function ofValue(): Certainty {
    // Digits that are no number (口5): what stood on the paper, the file doesn't tell. A mere word (无) is what it is.
    if (readCell(cell, value).state === 'text' && /[\d０-９]/.test(text)) return 'unsure';
    const isWhole = text.length === box.text.trim().length;
    return isWhole || certainty !== 'sure' ? certainty : 'likely';
  }
}

/** Money in another unit is another number, and to convert it is not for the reader: whether the head is right, it can't know. */
function leaveMoney(box: TableBox, unit: string, { into, places }: Reader, block: number): void {
  const why = `这一列标明以${unit}为单位，报告以万元为单位，没有读入，请换算后填写`;
  into.unread.push({ raw: box.text.trim(), why, place: places.cell(block, box.row, box.column) });
}

function takeAligned(
  row: RowToTake,
  alignment: Alignment,
  cells: readonly CellDefinition[],
  reader: Reader,
): void {
  const { block } = row.parted.row;
  const placed = alignment.boxes.map((box, index) => {
    const column = row.columns[index];
    return { box, column, cell: cells.find((candidate) => candidate.column === column?.label?.id) };
  });
  const texts = placed.flatMap(({ box, cell }) =>
    cell === undefined ? [] : [[cell.id, withoutUnit(cell, box.text)] as const],
  );
  const doubted = doubtedByTotals(reader.form, cells, new Map(texts), reader.isOurs);
  placed.forEach(({ box, column, cell }) => {
    const unit = cell?.kind === 'money' && column !== undefined ? otherUnit(row, column, box) : null;
    if (unit !== null) leaveMoney(box, unit, reader, block);
    else if (column !== undefined && cell !== undefined) {
      const isDoubted =
        doubted.has(cell.id) ||
        row.shared?.has(box) === true ||
        (cell.kind === 'money' && isUnitDoubted(row));
      const certainty = isDoubted ? 'unsure' : certaintyOf(row, column, alignment);
      takeValue(box, cell, certainty, reader, block);
    } else if (!isBlank(box)) {
      const why = `这一列的名称「${column?.raw ?? ''}」与${reader.form.label}的列名对不上，没有读入`;
      reader.into.unread.push({
        raw: box.text.trim(),
        why,
        place: reader.places.cell(block, box.row, box.column),
      });
    }
  });
}

/**
 * Whether the columns stand in the form's order. A table whose shape was guessed has no groups over its columns to tell
 * one 结果维持 from another: where the order is lost, so is the row.
 */
function isInOrder(row: RowToTake, cells: readonly CellDefinition[]): boolean {
  const places = row.columns
    .map((column) => cells.findIndex((cell) => cell.column === column.label?.id))
    .filter((at) => at >= 0);
  return places.every((at, index) => index === 0 || (places[index - 1] ?? -1) < at);
}

function alignmentOf(row: RowToTake, cells: readonly CellDefinition[]): Alignment | null {
  if (row.taken === null) return null;
  if (row.parted.row.atMost === 'unsure' && !isInOrder(row, cells)) return null;
  return alignValues(row.columns, row.parted.values);
}

/** A row of numbers that has no place in the form, told of as a whole. */
function leaveRow(row: RowToTake, { form, places, into }: Reader): void {
  const filled = row.parted.values.filter((box) => !isBlank(box));
  if (filled.length === 0) return;
  const raw = [row.label, ...filled.map((box) => box.text.trim())].join(' ');
  const why =
    row.label === ''
      ? '这一行没有行名，没有读入'
      : `行名「${row.label}」与${form.label}的行名对不上，没有读入`;
  into.unread.push({ raw, why, place: places.row(row.parted.row.block, row.parted.row.row) });
}

/** Under a head that lacks one of the form's columns a number must stand in its column: their count tells nothing. */
function isTrusted(row: RowToTake, { inPlace }: Alignment, cells: readonly CellDefinition[]): boolean {
  const headed = new Set(row.columns.map((column) => column.label?.id));
  return inPlace || cells.every((cell) => headed.has(cell.column));
}

/**
 * Takes a row's numbers into the report's cells, where its label is known and each number has its column; else the row
 * stays empty and is reported as it stands.
 */
export function takeRow(row: RowToTake, reader: Reader): void {
  const { values } = row.parted;
  const cells = reader.form.cells.filter((cell) => cell.table === row.table && cell.row === row.taken?.id);
  const aligned = alignmentOf(row, cells);
  const alignment = aligned !== null && isTrusted(row, aligned, cells) ? aligned : null;
  if (alignment !== null) takeAligned(row, alignment, cells, reader);
  if (row.taken === null) leaveRow(row, reader);
  reader.into.rows.push({
    table: row.table,
    row: row.taken?.id ?? null,
    label: row.label,
    expected: row.taken === null || row.isPart === true ? row.columns.length : cells.length,
    found: alignment?.boxes.length ?? values.length,
    raw: values.map((box) => box.text.trim()),
    taken: alignment !== null,
    place: reader.places.row(row.parted.row.block, row.parted.row.row),
  });
}
