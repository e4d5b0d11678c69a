import type { Workbook, Worksheet } from 'exceljs';
import type { FormTable, GridBox } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import { tableName } from '@/report/place';
import { type CellAt, fixedAddress } from '../address';
import { cellDefinedName } from '../defined-names';
import { looksLikeFormula, stringOf } from './cell-content';
import { drawChecks } from './draw-checks';
import { totalFormula } from './formulas';
import { inputValidation } from './input-rules';
import { LOOK, lineCount, PAGE, PAGE_FOOTER, rowHeight, TEXT_FORMAT } from './look';
import { markWrongCells } from './mark-wrong';
import { type TableLayout, tableLayout } from './table-layout';
import type { WrittenCells } from './written-cells';

/** The grid's width in half-width signs of the page: what fits at a legible size on A4, upright or lying. */
const UPRIGHT = 104;
const LYING = 150;
/** More columns than this lie better. */
const MOST_UPRIGHT = 12;
const GAP_WIDTH = 2;
const SIDE_WIDTH = 24;

const at = (sheet: Worksheet, place: CellAt) => sheet.getCell(place.row + 1, place.column + 1);

function mergeBox(sheet: Worksheet, place: CellAt, rowSpan: number, columnSpan: number): void {
  if (rowSpan === 1 && columnSpan === 1) return;
  const last = { row: place.row + rowSpan, column: place.column + columnSpan };
  sheet.mergeCells(place.row + 1, place.column + 1, last.row, last.column);
}

function columnWidths({ table, columns }: TableLayout): number[] {
  const whole = table.widths.reduce((sum, width) => sum + width, 0);
  const room = columns > MOST_UPRIGHT ? LYING : UPRIGHT;
  return table.widths.map((width) => (width / whole) * room);
}

/** As tall as the label that needs most lines; what reaches over several rows is shared out evenly. */
function setHeights(sheet: Worksheet, { table, top, rows }: TableLayout, widths: readonly number[]): void {
  const heights = Array.from({ length: rows }, () => rowHeight(1));
  const inOrder = [...table.grid].sort((a, b) => a.rowSpan - b.rowSpan);
  for (const { row, column, rowSpan, columnSpan, content } of inOrder) {
    if (content.kind === 'cell') continue;
    const width = widths.slice(column, column + columnSpan).reduce((sum, one) => sum + one, 0);
    const own = heights.slice(row, row + rowSpan).reduce((sum, one) => sum + one, 0);
    const lacking = Math.max(0, rowHeight(lineCount(content.text, width)) - own);
    for (let line = row; line < row + rowSpan; line += 1) {
      heights[line] = (heights[line] ?? 0) + lacking / rowSpan;
    }
  }
  heights.forEach((height, row) => {
    sheet.getRow(top + row + 1).height = height;
  });
}

function drawCell(sheet: Worksheet, id: string, layout: TableLayout, written: WrittenCells): void {
  const place = layout.places.get(id);
  const definition = cellDefinition(written.form, id);
  if (place === undefined || definition === undefined) return;
  const cell = at(sheet, place);
  const held = written.cell(id);
  if (held.kind === 'total') {
    cell.value = totalFormula(held.parts, held.result, layout.places);
    cell.style = LOOK.total;
    return;
  }
  const { content } = held;
  const isText = typeof content === 'string';
  cell.value = isText ? stringOf(content) : content;
  cell.style = isText && looksLikeFormula(content) ? { ...LOOK.input, numFmt: TEXT_FORMAT } : LOOK.input;
  cell.dataValidation = inputValidation(definition, place);
}

function drawBox(sheet: Worksheet, box: GridBox, layout: TableLayout, written: WrittenCells): void {
  const place = { row: box.row + layout.top, column: box.column };
  if (box.content.kind === 'cell') drawCell(sheet, box.content.cell, layout, written);
  else {
    const cell = at(sheet, place);
    cell.value = box.content.text;
    cell.style = box.content.role === 'row' ? LOOK.rowLabel : LOOK.label;
  }
  // After the style: every cell that is merged takes it, so that the frame is drawn all around.
  mergeBox(sheet, place, box.rowSpan, box.columnSpan);
}

/** Title lines above the grid. `whose` is a formula that names the unit and the year, and what it shows. */
function drawTop(sheet: Worksheet, layout: TableLayout, whose: { formula: string; result: string }): void {
  const caption = at(sheet, { row: 0, column: 0 });
  caption.value = layout.table.caption;
  caption.style = LOOK.caption;
  mergeBox(sheet, { row: 0, column: 0 }, 1, layout.columns);
  const info = at(sheet, { row: 1, column: 0 });
  info.value = whose;
  info.style = LOOK.info;
  mergeBox(sheet, { row: 1, column: 0 }, 1, layout.columns);
  sheet.getRow(1).height = rowHeight(2);
}

/** Only the form is printed, its head on every page; the checks are for the screen. */
function setUpPage(sheet: Worksheet, { table, top, rows, columns }: TableLayout): void {
  const last = fixedAddress({ row: top + rows - 1, column: columns - 1 });
  Object.assign(sheet.pageSetup, PAGE, {
    orientation: columns > MOST_UPRIGHT ? 'landscape' : 'portrait',
    // exceljs sets a dollar sign before both ends and none before the rows.
    printArea: `A$1:${last.slice(1)}`,
    printTitlesRow: `1:${top + table.headRows}`,
  });
  sheet.headerFooter.oddFooter = PAGE_FOOTER;
  sheet.views = [{ state: 'frozen', ySplit: top + table.headRows, showGridLines: false }];
}

function nameCells(workbook: Workbook, sheet: Worksheet, { places }: TableLayout): void {
  for (const [id, place] of places) {
    workbook.definedNames.add(`'${sheet.name}'!${fixedAddress(place)}`, cellDefinedName(id));
  }
}

/**
 * Adds the sheet of one table: the printed form, its cells open for input, its totals computed, and the form's own
 * relations checked beside and below it.
 *
 * @returns where everything stands on the sheet
 */
export async function addTableSheet(
  workbook: Workbook,
  table: FormTable,
  written: WrittenCells,
  whose: { formula: string; result: string },
): Promise<TableLayout> {
  const layout = tableLayout(written.form, table);
  const sheet = workbook.addWorksheet(tableName(table.id));
  const widths = columnWidths(layout);
  const sides = layout.sideRules.map(() => SIDE_WIDTH);
  sheet.columns = [...widths, GAP_WIDTH, ...sides].map((width) => ({ width }));
  drawTop(sheet, layout, whose);
  for (const box of table.grid) drawBox(sheet, box, layout, written);
  setHeights(sheet, layout, widths);
  drawChecks(sheet, layout, written);
  markWrongCells(sheet, layout, written);
  nameCells(workbook, sheet, layout);
  setUpPage(sheet, layout);
  await sheet.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true });
  return layout;
}
