import type { Worksheet } from 'exceljs';
import type { Identity } from '@/report/forms/form';
import { CHECK_WORDS } from './check-words';
import { checkFormula } from './formulas';
import { LOOK, rowHeight } from './look';
import type { TableLayout } from './table-layout';
import type { WrittenCells } from './written-cells';

/** A narrow check cell takes its sentence in this many lines. */
const CHECK_LINES = 5;

const ruleWords = (rule: Identity['rule']): string => `${rule}　${CHECK_WORDS[rule].rule}`;

function drawCaption(sheet: Worksheet, row: number, column: number, rule: Identity['rule']): void {
  const cell = sheet.getCell(row + 1, column + 1);
  cell.value = ruleWords(rule);
  cell.style = LOOK.checkLabel;
}

/** The column of a rule that is checked beside the rows is headed where the table's own head is. */
function drawCaptions(sheet: Worksheet, layout: TableLayout): void {
  layout.sideRules.forEach((rule, index) => {
    const column = layout.sideColumn + index;
    const last = layout.top + Math.max(1, layout.table.headRows);
    drawCaption(sheet, layout.top, column, rule);
    if (last > layout.top + 1) sheet.mergeCells(layout.top + 1, column + 1, last, column + 1);
  });
  for (const band of layout.bands) {
    drawCaption(sheet, band.captionRow, 0, band.rule);
    sheet.mergeCells(band.captionRow + 1, 1, band.captionRow + 1, layout.columns);
    sheet.getRow(band.row + 1).height = rowHeight(CHECK_LINES);
  }
}

/** Draws the check cells and what they check. */
export function drawChecks(sheet: Worksheet, layout: TableLayout, written: WrittenCells): void {
  drawCaptions(sheet, layout);
  for (const { identity, row, column, columnSpan } of layout.checks) {
    const cell = sheet.getCell(row + 1, column + 1);
    cell.value = checkFormula(identity, written, layout.places);
    cell.style = LOOK.check;
    if (columnSpan > 1) sheet.mergeCells(row + 1, column + 1, row + 1, column + columnSpan);
  }
}
