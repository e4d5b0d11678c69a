import { partRows } from './body-rows';
import type { FormLabels } from './form-labels';
import { formLabels } from './form-labels';
import type { HeadColumn } from './head';
import { readHead } from './head';
import type { TablePart, TableReader } from './read-table';
import { CAPTION, hasWords, isCaption, leaveWholeRow } from './read-table';
import type { SheetRow } from './sheet';
import { isBlank } from './sheet';
import { emptyYield } from './table-yield';
import { takeRow } from './take-row';

const isFilled = (row: SheetRow): boolean => row.boxes.some((box) => box.row === row.row && !isBlank(box));

/** The head has no digit; so where words stand even among the numbers (约30件), they tell which row it is. */
function bodyIndex(rows: readonly SheetRow[]): number {
  const clean = rows.findIndex((row) => !hasWords(row));
  return clean >= 0
    ? clean
    : rows.findLastIndex((row) => row.boxes.some(({ text }) => /[\d０-９]/.test(text)));
}

/** A head, and the rows from its row of numbers on. */
interface Half {
  readonly columns: readonly HeadColumn[];
  readonly ownHead: boolean;
  readonly body: readonly SheetRow[];
}

function halfOf(part: readonly SheetRow[], labels: FormLabels, reader: TableReader): Half {
  const { into, places } = reader;
  const rows = part.filter((row) => !isCaption(row, labels));
  for (const row of part) if (!rows.includes(row)) leaveWholeRow(row, CAPTION, reader);
  const bodyAt = bodyIndex(rows);
  const head = rows.slice(0, bodyAt < 0 ? rows.length : bodyAt);
  const body = bodyAt < 0 ? [] : rows.slice(bodyAt);
  return {
    columns: readHead(head, labels, into, places),
    ownHead: body[0]?.block === rows[0]?.block,
    body,
  };
}

/** Whether several heads have each of the form's columns once: 行政复议 in a table of its own, 行政诉讼 in the next. */
function areHalves(halves: readonly Half[], labels: FormLabels): boolean {
  const ids = halves.flatMap(({ columns }) => columns.flatMap(({ label }) => label?.id ?? []));
  return halves.length > 1 && ids.length === labels.columns.length && new Set(ids).size === ids.length;
}

function takeHalf(
  { columns, ownHead, body }: Half,
  isPart: boolean,
  labels: FormLabels,
  reader: TableReader,
): void {
  const numbers = body.find((row) => !hasWords(row) && isFilled(row)) ?? body[0];
  for (const row of body.filter((other) => other !== numbers)) {
    leaveWholeRow(row, '表四只有一行数字，这一行没有读入', reader);
  }
  if (numbers === undefined) return;
  const [parted] = partRows([numbers], columns, labels, ownHead);
  if (parted === undefined) return;
  const taken = { id: 't4', score: 1, same: true };
  takeRow({ ...parted, table: 't4', label: '', taken, isPart }, reader);
}

/** Each table a half of its own; null where together they are not the whole table. */
function halvesOf(
  parts: readonly TablePart[],
  labels: FormLabels,
  reader: TableReader,
): readonly Half[] | null {
  const trial = { ...reader, into: emptyYield() };
  const isWhole = areHalves(
    parts.map((part) => halfOf(part, labels, trial)),
    labels,
  );
  return isWhole ? parts.map((part) => halfOf(part, labels, reader)) : null;
}

/** Reads table 4 (政府信息公开行政复议、行政诉讼情况): a head of several rows over one row of fifteen numbers. */
export function readReviews(parts: readonly TablePart[], reader: TableReader): void {
  const labels = formLabels(reader.form, 't4');
  const halves = halvesOf(parts, labels, reader);
  if (halves === null) takeHalf(halfOf(parts.flat(), labels, reader), false, labels, reader);
  else for (const half of halves) takeHalf(half, true, labels, reader);
}
