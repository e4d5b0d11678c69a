import type { Form } from '@/report/forms/form';
import type { FormLabels } from './form-labels';
import { ALIKE } from './match-labels';
import type { Places } from './places';
import type { SheetRow } from './sheet';
import { isBlank, isNumberLike, printed } from './sheet';
import { labelKey, likeness } from './similarity';
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

/** Why a table's own title or a note below it is left out. */
export const CAPTION = '这一行是表格的标题或说明，不是数据，没有读入';

/** Whether a row holds nothing but one text that is no label of the form: the table's own title, or a note. */
export function isCaption(row: SheetRow, { rows, columns, groups, notes }: FormLabels): boolean {
  const filled = row.boxes.filter((box) => !isBlank(box));
  const only = filled[0];
  if (filled.length !== 1 || only === undefined || only.row !== row.row || isNumberLike(only)) return false;
  const key = labelKey(only.text);
  return ![...rows, ...columns, ...groups, ...notes].some((label) => likeness(key, label.key) >= ALIKE);
}

/** Whether a row has words of its own that are no numbers. */
export const hasWords = (row: SheetRow): boolean =>
  row.boxes.some((box) => box.row === row.row && !isBlank(box) && !isNumberLike(box));
