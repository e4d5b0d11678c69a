import { child, childrenNamed, parseXml, type XmlElement } from '../../docx/xml';
import { type Area, type CellAt, parseAddress, parseArea } from '../address';
import { type CellContext, readSheetCell } from './cell-value';
import { MAX_SHEET_COLUMNS, MAX_SHEET_ROWS, type Sheet, type SheetCell } from './workbook';

/**
 * Rows and cells that only have a look, of which whole sheets may be full: dropped before anything is parsed, those with
 * an address, for what follows one without is counted from it.
 */
const EMPTY = /<(?:\w+:)?(?:row|c)\b[^<>]*\/>/g;
const EMPTY_ROW = /<((?:\w+:)?row)\b[^<>]*><\/\1>/g;
const ADDRESS = /\sr="/;

const dropAddressed = (tag: string): string => (ADDRESS.test(tag) ? '' : tag);
const withoutEmpty = (xml: string): string =>
  xml.replace(EMPTY, dropAddressed).replace(EMPTY_ROW, dropAddressed);

/** What comes after the cells and merged areas (ECMA-376 part 1, 18.3.1.99) is long and of no interest here. */
const REST = /<(?:\w+:)?(?:conditionalFormatting|dataValidations)\b/;

function withoutRest(xml: string): string {
  const from = xml.search(REST);
  return from < 0 ? xml : xml.slice(0, from) + xml.slice(xml.lastIndexOf('</'));
}

const isSet = (value: string | undefined): boolean => value === '1' || value === 'true';

interface SheetRows {
  readonly cells: SheetCell[];
  readonly hiddenRows: Set<number>;
  cutOff: boolean;
}

const isBeyond = ({ row, column }: CellAt): boolean => row >= MAX_SHEET_ROWS || column >= MAX_SHEET_COLUMNS;

function readRow(row: XmlElement, number: number, context: CellContext, into: SheetRows): void {
  if (isSet(row.attributes.hidden)) into.hiddenRows.add(number);
  let column = -1;
  for (const cell of childrenNamed(row, 'c')) {
    // A cell may leave its address out, and then stands next to the one before.
    const at = parseAddress(cell.attributes.r ?? '') ?? { row: number, column: column + 1 };
    column = at.column;
    const read = readSheetCell(cell, at, context);
    if (read === null) continue;
    if (isBeyond(at)) into.cutOff = true;
    else into.cells.push(read);
  }
}

function readRows(data: XmlElement | undefined, context: CellContext): SheetRows {
  const into: SheetRows = { cells: [], hiddenRows: new Set(), cutOff: false };
  let number = -1;
  for (const row of childrenNamed(data, 'row')) {
    const given = Number(row.attributes.r);
    number = Number.isInteger(given) && given > 0 ? given - 1 : number + 1;
    readRow(row, number, context, into);
  }
  into.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return into;
}

function hiddenColumns(root: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const { attributes } of childrenNamed(child(root, 'cols'), 'col')) {
    if (!isSet(attributes.hidden)) continue;
    const last = Math.min(Number(attributes.max), MAX_SHEET_COLUMNS);
    for (let column = Number(attributes.min); column <= last; column += 1) hidden.add(column - 1);
  }
  return hidden;
}

function mergesOf(root: XmlElement): Area[] {
  return childrenNamed(child(root, 'mergeCells'), 'mergeCell').flatMap(
    ({ attributes }) => parseArea(attributes.ref ?? '') ?? [],
  );
}

/**
 * Reads one sheet's part.
 *
 * @throws UnreadableFile DAMAGED or BOMB
 */
export function readSheet(xml: string, name: string, hidden: boolean, context: CellContext): Sheet {
  const root = parseXml(withoutEmpty(withoutRest(xml)));
  return {
    name,
    hidden,
    ...readRows(child(root, 'sheetData'), context),
    merges: mergesOf(root),
    hiddenColumns: hiddenColumns(root),
  };
}
