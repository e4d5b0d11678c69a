import type { Form } from '@/report/forms/form';
import type { Places } from './places';
import type { SheetRow } from './sheet';
import { isBlank, isNumberLike, printed } from './sheet';
import type { TableYield } from './table-yield';

/** What every table's reader gets. */
export interface TableReader {
  readonly form: Form;
  readonly places: Places;
  readonly into: TableYield;
  /** The document is one that we wrote ourselves (part-marks.ts). */
  readonly isOurs: boolean;
}

/** One table block's rows; a table torn by a page break comes as several. */
export type TablePart = readonly SheetRow[];

/** Tells of a row that is neither head nor numbers under a known head. */
export function leaveWholeRow(row: SheetRow, why: string, { into, places }: TableReader): void {
  const own = row.boxes.filter((box) => box.row === row.row && !isBlank(box));
  if (own.length === 0) return;
  const raw = own.map((box) => printed(box.text)).join(' ');
  into.unread.push({ raw, why, place: places.row(row.block, row.row) });
}

/** Whether a row has words of its own that are no numbers. */
export const hasWords = (row: SheetRow): boolean =>
  row.boxes.some((box) => box.row === row.row && !isBlank(box) && !isNumberLike(box));
