import type { Form } from '@/report/forms/form';
import type { TableId } from '@/report/ids';
import { TABLE_IDS } from '@/report/ids';
import { readDisclosure } from './disclosure';
import type { Places } from './places';
import type { TablePart, TableReader } from './read-table';
import { readRequests } from './requests';
import { readReviews } from './reviews';
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

/** Reads all tables by one form's labels. */
export function readTables(tables: readonly TableFound[], form: Form, places: Places): TableYield {
  const reader: TableReader = { form, places, into: emptyYield() };
  for (const id of TABLE_IDS) {
    const parts = tables.filter((found) => found.id === id && !found.repeated).map(sheetRows);
    if (parts.length > 0) READERS[id](parts, reader);
  }
  for (const found of tables) if (found.id === null || found.repeated) leaveTable(found, reader);
  return reader.into;
}
