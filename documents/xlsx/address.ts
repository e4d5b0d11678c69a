/** A cell of a sheet, 0-based. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based, ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;
const FIRST_LETTER = 65;
/** What a sheet may have at most (Excel's specifications and limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS);
  const last = String.fromCharCode(FIRST_LETTER + (column % LETTERS));
  return rest === 0 ? last : columnLetters(rest - 1) + last;
}

/** A1 for the first cell. */
export const cellAddress = ({ row, column }: CellAt): string => `${columnLetters(column)}${row + 1}`;

/** $A$1 for the first cell, as defined names want it. */
export const fixedAddress = ({ row, column }: CellAt): string => `$${columnLetters(column)}$${row + 1}`;

/** A1 or $A$1 as a place; null where it is no address of a sheet. */
export function parseAddress(text: string): CellAt | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(text);
  const letters = parts?.[1]?.toUpperCase();
  if (parts === null || letters === undefined) return null;
  const number = Array.from(letters, (letter) => letter.charCodeAt(0) - FIRST_LETTER + 1);
  const column = number.reduce((sum, digit) => sum * LETTERS + digit, 0) - 1;
  const row = Number(parts[2]) - 1;
  return row < MOST_ROWS && column < MOST_COLUMNS ? { row, column } : null;
}

/** A1:C3, or one address, as an area; null where it is neither. */
export function parseArea(text: string): Area | null {
  const [from = '', to = from, ...more] = text.split(':');
  const first = parseAddress(from);
  const last = parseAddress(to);
  if (first === null || last === null || more.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}
