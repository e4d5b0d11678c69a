import type { TableBox } from '../blocks';
import type { BodyRow } from './body-rows';
import { nameRows, ownLabel, partRows, sharedBoxes } from './body-rows';
import type { FormLabels } from './form-labels';
import { formLabels } from './form-labels';
import type { HeadColumn } from './head';
import { readHead } from './head';
import type { TablePart, TableReader } from './read-table';
import { leaveWholeRow } from './read-table';
import type { SheetRow } from './sheet';
import { isBlank, printed } from './sheet';
import { labelKey, likeness } from './similarity';
import { takeRow } from './take-row';

/** A row of numbers is known by a label that no head has: long, and nearly the form's. */
const CLEARLY = 0.8;
const SHORTEST_ROW_LABEL = 4;

function opensBody(row: SheetRow, labels: FormLabels): boolean {
  return row.boxes.some((box) => {
    const key = labelKey(box.text);
    return (
      key.words.length >= SHORTEST_ROW_LABEL &&
      labels.rows.some((label) => likeness(key, label.key) >= CLEARLY)
    );
  });
}

/** A head printed again at the top of a page, in the middle of the rows: labels of columns and nothing else. */
function isHeadAgain(row: SheetRow, { columns, groups, notes }: FormLabels): boolean {
  const printedHere = row.boxes.filter((box) => box.row === row.row);
  const own = printedHere.filter((box) => !isBlank(box));
  // An empty row of numbers may bear such words too: （六）其他处理, 其他, and seven empty cells.
  if (printedHere.length >= 2 * own.length) return false;
  const isOfHead = (box: TableBox) => {
    const key = labelKey(box.text);
    return [...columns, ...groups, ...notes].some((label) => likeness(key, label.key) >= CLEARLY);
  };
  return own.length > 1 && own.every(isOfHead);
}

/** The part's rows of numbers, under its own head or, where a page break tore the table, under the one before. */
function bodyOf(
  part: TablePart,
  above: readonly HeadColumn[],
  labels: FormLabels,
  reader: TableReader,
): BodyRow[] {
  const start = part.findIndex((row) => opensBody(row, labels));
  const head = part.slice(0, start < 0 ? part.length : start);
  const own = head.length === 0 ? [] : readHead(head, labels, reader.into, reader.places);
  const hasHead = own.some((column) => column.label !== null);
  const body = start < 0 ? [] : part.slice(start).filter((row) => !isHeadAgain(row, labels));
  return partRows(body, hasHead ? own : above, labels, hasHead);
}

const isEmptyRow = ({ parted }: BodyRow): boolean =>
  parted.labels.length === 0 && parted.values.every((box) => isBlank(box));

/** Reads table 3 (收到和处理政府信息公开申请情况). */
export function readRequests(parts: readonly TablePart[], reader: TableReader): void {
  const labels = formLabels(reader.form, 't3');
  const rows: BodyRow[] = [];
  let columns: readonly HeadColumn[] = [];
  for (const part of parts) {
    const body = bodyOf(part, columns, labels, reader);
    columns = body[0]?.columns ?? columns;
    rows.push(...body.filter((row) => !isEmptyRow(row)));
  }
  const taken = nameRows(rows, labels, { places: reader.places, yield: reader.into });
  const shared = sharedBoxes(rows);
  rows.forEach((row, index) => {
    const own = ownLabel(row.parted);
    if (own === undefined && row.parted.values.every((box) => isBlank(box))) {
      leaveWholeRow(row.parted.row, '这一行没有行名，也没有数字，没有读入', reader);
      return;
    }
    const label = own === undefined ? '' : printed(own.text);
    takeRow({ ...row, table: 't3', label, taken: taken[index] ?? null, shared }, reader);
  });
}
