import { partRows } from './body-rows';
import { formLabels } from './form-labels';
import { readHead } from './head';
import type { TablePart, TableReader } from './read-table';
import { hasWords, leaveWholeRow } from './read-table';
import type { SheetRow } from './sheet';
import { isBlank } from './sheet';
import { takeRow } from './take-row';

const isFilled = (row: SheetRow): boolean => row.boxes.some((box) => box.row === row.row && !isBlank(box));

/** The head has no digit; so where words stand even among the numbers (约30件), they tell which row it is. */
function bodyIndex(rows: readonly SheetRow[]): number {
  const clean = rows.findIndex((row) => !hasWords(row));
  return clean >= 0
    ? clean
    : rows.findLastIndex((row) => row.boxes.some(({ text }) => /[\d０-９]/.test(text)));
}

/** Reads table 4 (政府信息公开行政复议、行政诉讼情况): a head of several rows over one row of fifteen numbers. */
export function readReviews(parts: readonly TablePart[], reader: TableReader): void {
  const labels = formLabels(reader.form, 't4');
  const rows = parts.flat();
  const firstBlock = rows[0]?.block;
  const bodyAt = bodyIndex(rows);
  const head = rows.slice(0, bodyAt < 0 ? rows.length : bodyAt);
  const columns = readHead(head, labels, reader.into, reader.places);
  const body = bodyAt < 0 ? [] : rows.slice(bodyAt);
  const numbers = body.find((row) => !hasWords(row) && isFilled(row)) ?? body[0];
  for (const row of body.filter((other) => other !== numbers)) {
    leaveWholeRow(row, '表四只有一行数字，这一行没有读入', reader);
  }
  if (numbers === undefined) return;
  const [parted] = partRows([numbers], columns, labels, numbers.block === firstBlock);
  if (parted === undefined) return;
  const taken = { id: 't4', score: 1, same: true };
  takeRow({ ...parted, table: 't4', label: '', taken }, reader);
}
