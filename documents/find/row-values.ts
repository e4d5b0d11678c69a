import type { TableBox } from '../blocks';
import type { HeadColumn } from './head';
import type { SheetRow } from './sheet';
import { endOf, isBlank, isNumberLike } from './sheet';

/** A row parted into its labels and its number cells. */
export interface PartedRow {
  readonly row: SheetRow;
  /** Non-empty, left to right; a group's label that began above is among them. */
  readonly labels: readonly TableBox[];
  /** The cells for numbers, empty ones too: the form gives each a place. */
  readonly values: readonly TableBox[];
}

/** Parts a row where its last label ends. `firstValue`: the grid column where the head's first number column begins. */
export function partRow(
  row: SheetRow,
  firstValue: number,
  isKnownLabel: (text: string) => boolean,
): PartedRow {
  const isLabel = (box: TableBox): boolean =>
    !isBlank(box) && !isNumberLike(box) && (box.column < firstValue || isKnownLabel(box.text));
  const last = row.boxes.findLastIndex(isLabel);
  const labels = row.boxes.slice(0, last + 1).filter((box) => !isBlank(box));
  const isFiller = (box: TableBox): boolean => isBlank(box) && endOf(box) <= firstValue;
  const values = row.boxes.slice(last + 1).filter((box) => box.row === row.row && !isFiller(box));
  return { row, labels, values };
}

export interface Alignment {
  /** One box for each of the head's columns. */
  readonly boxes: readonly TableBox[];
  /** Whether every box stands under its column in the grid. */
  readonly inPlace: boolean;
}

const under = (box: TableBox, column: HeadColumn): boolean =>
  box.column < column.end && column.start < endOf(box);

/** The one box that holds a column's number where cells were left unmerged: at most one of them is filled. */
function onlyFilled(column: HeadColumn, values: readonly TableBox[]): TableBox | null {
  const own = values.filter((box) => under(box, column));
  const filled = own.filter((box) => !isBlank(box));
  return filled.length > 1 ? null : (filled[0] ?? own[0] ?? null);
}

/**
 * Gives each column its cell, or null where that can't be told: with too few cells nobody knows which is missing, and
 * a number is never moved to make a row fit.
 */
export function alignValues(columns: readonly HeadColumn[], values: readonly TableBox[]): Alignment | null {
  if (columns.length === 0 || values.length < columns.length) return null;
  if (values.length === columns.length) {
    const inPlace = columns.every((column, index) => {
      const box = values[index];
      return box !== undefined && under(box, column);
    });
    return { boxes: values, inPlace };
  }
  const boxes = columns.flatMap((column) => onlyFilled(column, values) ?? []);
  const isWhole = boxes.length === columns.length && new Set(boxes).size === boxes.length;
  const isAll = values.every((box) => isBlank(box) || boxes.includes(box));
  return isWhole && isAll ? { boxes, inPlace: false } : null;
}
