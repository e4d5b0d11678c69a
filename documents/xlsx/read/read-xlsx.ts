import type { Block, Body, LeftOut } from '../../blocks';
import { labelJudge } from './known-labels';
import { isOwnWorkbook } from './own-workbook';
import { readWorkbook } from './read-workbook';
import { addSheet } from './sheet-blocks';
import type { Workbook } from './workbook';

/** What a workbook was read as: any one that holds the tables, for readBody; or our own, for readOwnWorkbook. */
export type XlsxRead =
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'own'; readonly workbook: Workbook };

/** The sheets' tables and lines in order, as blocks. */
function bodyOf(workbook: Workbook): Body {
  const blocks: Block[] = [];
  const leftOut: LeftOut[] = [];
  const isLabel = labelJudge();
  for (const sheet of workbook.sheets) addSheet(sheet, isLabel, { blocks, leftOut });
  return { blocks, leftOut };
}

/**
 * Reads an Excel workbook (.xlsx, .xlsm). Macros, links to other files, pictures and comments are not looked at; a formula
 * counts as the result that was saved with it; what is hidden is told of and not read.
 *
 * @throws UnreadableFile where it is no workbook, damaged, encrypted, or beyond the limits
 */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxRead> {
  const workbook = await readWorkbook(bytes);
  return isOwnWorkbook(workbook) ? { kind: 'own', workbook } : { kind: 'body', body: bodyOf(workbook) };
}
