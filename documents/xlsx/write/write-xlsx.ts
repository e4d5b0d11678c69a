import ExcelJS from 'exceljs';
import type { Form } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import { emptyReport, type ReportData } from '@/report/report';
import { reportTitle } from '@/report/title';
import type { OfficialReport } from '../../official-report';
import { fixedAddress } from '../address';
import { OWN_NAMES, WORKBOOK_VERSION } from '../defined-names';
import { drawSummary } from './summary';
import type { TableLayout } from './table-layout';
import { addTableSheet } from './table-sheet';
import { addTextSheet, type Cover } from './text-sheet';
import { type WrittenCells, writtenCells } from './written-cells';

/** What only the reader needs: which layout and form the workbook has, and which totals the report states itself. */
function addReaderSheet(workbook: ExcelJS.Workbook, form: Form, { typedTotals }: WrittenCells): void {
  const sheet = workbook.addWorksheet('系统', { state: 'veryHidden' });
  const entries = [
    [OWN_NAMES.version, WORKBOOK_VERSION],
    [OWN_NAMES.form, form.name],
    [OWN_NAMES.typedTotals, typedTotals.join(' ')],
  ] as const;
  entries.forEach(([name, value], row) => {
    sheet.getCell(row + 1, 1).value = value === '' ? null : value;
    workbook.definedNames.add(`'${sheet.name}'!${fixedAddress({ row, column: 0 })}`, name);
  });
}

function newWorkbook({ year, unitName }: Cover, title: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  // The last day that the figures speak of, for the writer has no clock.
  const day = new Date(Date.UTC(year ?? 2021, 11, 31));
  workbook.created = day;
  workbook.modified = day;
  workbook.creator = unitName ?? '';
  workbook.lastModifiedBy = unitName ?? '';
  workbook.title = title;
  // Whatever opens the workbook computes the checks anew.
  workbook.calcProperties.fullCalcOnLoad = true;
  return workbook;
}

async function write(report: ReportData, cover: Cover): Promise<Uint8Array> {
  const form = formByName(report.form);
  const written = writtenCells(report);
  const workbook = newWorkbook(cover, report.title);
  const text = addTextSheet(workbook, form, cover, report);
  const layouts: TableLayout[] = [];
  for (const table of form.tables) layouts.push(await addTableSheet(workbook, table, written, text.whose));
  drawSummary(text.sheet, text.summaryRow, layouts, written);
  await text.sheet.protect('', { formatColumns: true, formatRows: true, selectLockedCells: true });
  addReaderSheet(workbook, form, written);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/**
 * A report as an Excel workbook that is filled in off-line and read back (readXlsx): the text sheet, and one sheet a table
 * in the form's printed shape, with input checked, totals computed and the form's relations checked live. Cells that the
 * form has not are left out; a paragraph beyond a cell's 32,767 characters goes on in the next row.
 */
export function writeXlsx({ unit, year, report }: OfficialReport): Promise<Uint8Array> {
  return write(report, { unitName: unit.name, unitCode: unit.code, year });
}

/**
 * The form as an empty workbook.
 *
 * @param year named in the title, with the unit; left to be filled in where not given
 * @throws RangeError where there is no such form
 */
export function blankXlsx(
  formName: FormName,
  year?: number,
  unit?: OfficialReport['unit'],
): Promise<Uint8Array> {
  const title = unit !== undefined && year !== undefined ? reportTitle(unit.name, year) : '';
  const cover = { unitName: unit?.name ?? null, unitCode: unit?.code ?? null, year: year ?? null };
  return write({ ...emptyReport(formName), title }, cover);
}
