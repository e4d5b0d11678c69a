import type { RegisterFile, RegisterSheet, SheetRow } from '@/report/register/register-sheet';
import { fileType } from '../file-type';
import { decodeText } from '../txt/decode-text';
import { UnreadableFile } from '../unreadable-file';
import { readWorkbook } from '../xlsx/read/read-workbook';
import { MAX_SHEET_ROWS, type Sheet } from '../xlsx/read/workbook';
import { parseCsv } from './parse-csv';

/** Columns of a register that are looked at, and characters of one cell that are kept: a date or a word is shorter. */
const MOST_COLUMNS = 80;
const MOST_CHARACTERS = 80;

/** White space of a cell on one line, cut to the limit. */
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);

const filled = ({ texts }: SheetRow): boolean => texts.some((text) => text !== '');

/** Errors (#N/A) and formulas that were never computed stand as what they are: nobody counts them unseen. */
const UNCOMPUTED = '（公式未计算）';

function sheetRows(sheet: Sheet): SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const { row, column, kind, text } of sheet.cells) {
    if (column >= MOST_COLUMNS) continue;
    const texts = rows.get(row) ?? [];
    while (texts.length < column) texts.push('');
    texts[column] = kind === 'uncomputed' ? UNCOMPUTED : tidy(text);
    rows.set(row, texts);
  }
  return [...rows].map(([row, texts]) => ({ row: row + 1, texts })).filter(filled);
}

/** A sheet of a workbook; rows that a filter hides are applications all the same. */
function fromSheet(sheet: Sheet): RegisterSheet {
  if (sheet.cutOff) throw new UnreadableFile('REGISTER_TOO_LONG');
  const rows = sheetRows(sheet);
  return {
    name: sheet.name,
    rows,
    hiddenRows: rows.filter(({ row }) => sheet.hiddenRows.has(row - 1)).length,
  };
}

function fromText(bytes: Uint8Array): RegisterSheet {
  const rows = parseCsv(decodeText(bytes), MAX_SHEET_ROWS)
    .map((fields, at) => ({ row: at + 1, texts: fields.slice(0, MOST_COLUMNS).map(tidy) }))
    .filter(filled);
  return { name: '', rows, hiddenRows: 0 };
}

/**
 * Reads a unit's register of applications from an Excel workbook (.xlsx, .xlsm) or a CSV text, within the limits of the
 * other readers. Days come as texts, an Excel day as 2023年1月5日. Hidden sheets are left out.
 *
 * @throws UnreadableFile with what is wrong with the file: NO_REGISTER where it is of another kind or holds nothing
 */
export async function readRegister(bytes: Uint8Array): Promise<RegisterFile> {
  const type = fileType(bytes);
  if (type !== 'xlsx' && type !== 'txt') throw new UnreadableFile('NO_REGISTER');
  const sheets =
    type === 'txt'
      ? [fromText(bytes)]
      : (await readWorkbook(bytes)).sheets.filter(({ hidden }) => !hidden).map(fromSheet);
  const holding = sheets.filter(({ rows }) => rows.length > 1);
  if (holding.length === 0) throw new UnreadableFile('NO_REGISTER');
  return holding;
}
