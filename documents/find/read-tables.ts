import type { Form } from '@/report/forms/form';
import type { TableId } from '@/report/ids';
import { TABLE_IDS } from '@/report/ids';
import { readDisclosure } from './disclosure';
import type { Places } from './places';
import type { TablePart, TableReader } from './read-table';
import { readRequests } from './requests';
import { readReviews } from './reviews';
import { serialBoxes } from './serial-column';
import { isBlank, printed, sheetRows } from './sheet';
import type { TableYield } from './table-yield';
import { emptyYield } from './table-yield';
import type { TableFound } from './tables';

const READERS: Readonly<Record<TableId, (parts: readonly TablePart[], reader: TableReader) => void>> = {
  t2: readDisclosure,
  t3: readRequests,
  t4: readReviews,
};

/** Tells of a whole table that was not read. */
function leaveTable(found: TableFound, { into, places }: TableReader): void {
  const raw = found.table.boxes
    .filter((box) => !isBlank(box))
    .map((box) => printed(box.text))
    .join(' ');
  if (raw === '') return;
  const why = found.repeated
    ? '这张表在文件中出现了两次，只读入了前面的一张，请核对应以哪一张为准'
    : '这张表不是年度报告的三张表之一，没有读入';
  into.unread.push({ raw, why, place: places.block(found.block) });
}

const printOf = ({ table }: TableFound): string =>
  table.boxes.map(({ text }) => text.replace(/\s/g, '')).join('|');

/**
 * Whether a table stands in the file once more with other words or numbers, and where they stand does not tell which counts:
 * only the one read is under its section's heading, or it is the other's.
 */
function isContradicted(own: readonly TableFound[], again: readonly TableFound[]): boolean {
  const prints = new Set(own.map(printOf));
  const other = again.filter((found) => !prints.has(printOf(found)));
  const isPlain = own.every(({ headed }, at) => headed || at > 0) && !other.some(({ headed }) => headed);
  return other.length > 0 && !isPlain;
}

/** The rows of one of the report's tables, from all its parts. */
function partsOf(own: readonly TableFound[], again: readonly TableFound[]): TablePart[] {
  const parts = own.map(sheetRows);
  if (!isContradicted(own, again)) return parts;
  return parts.map((rows) => rows.map((row) => ({ ...row, atMost: 'unsure' as const })));
}

/** Tells of a column that only numbers the rows. */
function leaveSerial(found: TableFound, { into, places }: TableReader): void {
  const boxes = serialBoxes(found.table.boxes).filter((box) => !isBlank(box));
  if (boxes.length === 0) return;
  const raw = boxes.map((box) => printed(box.text)).join(' ');
  into.unread.push({ raw, why: '这一列是各行的序号，不是数据，没有读入', place: places.block(found.block) });
}

/**
 * Reads all tables by one form's labels.
 *
 * @param isOurs the document is one that we wrote ourselves
 */
export function readTables(
  tables: readonly TableFound[],
  form: Form,
  places: Places,
  isOurs: boolean,
): TableYield {
  const reader: TableReader = { form, places, into: emptyYield(), isOurs };
  for (const id of TABLE_IDS) {
    const own = tables.filter((found) => found.id === id && !found.repeated);
    const again = tables.filter((found) => found.id === id && found.repeated);
    if (own.length > 0) READERS[id](partsOf(own, again), reader);
    for (const found of own) leaveSerial(found, reader);
  }
  for (const found of tables) if (found.id === null || found.repeated) leaveTable(found, reader);
  return reader.into;
}
