import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { form2021 } from '@/report/forms/form2021';
import type { ReportData } from '@/report/report';
import { soundReport, withCells, withTypedTotals } from '@/report/testing/reports';
import { HUANGZHONG_EDUCATION } from '@/report/testing/units';
import { validate } from '@/report/validate';
import { convertWithLibreOffice, hasLibreOffice } from '../testing/libre-office';
import { readOwnWorkbook } from './read/own-workbook';
import { readWorkbook } from './read/read-workbook';
import type { Workbook } from './read/workbook';
import { tableLayout } from './write/table-layout';
import { writeXlsx } from './write/write-xlsx';

const UNIT = { code: '630106-D01', name: '西宁市湟中区教育局' };
const write = (report: ReportData) => writeXlsx({ unit: UNIT, year: 2023, report });

/** The workbook without a single saved result, so that LibreOffice has to compute every formula. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Formula) cell.value = { formula: cell.formula };
      });
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Every formula's result, by sheet and address. */
const resultsOf = ({ sheets }: Workbook) =>
  sheets.flatMap((sheet) =>
    sheet.cells.filter((cell) => cell.formula).map((cell) => [sheet.name, cell.row, cell.column, cell.text]),
  );

const checksOf = (workbook: Workbook) =>
  form2021.tables.flatMap((table) => {
    const sheet = workbook.sheets.find(({ name }) => table.caption.startsWith(name));
    return tableLayout(form2021, table).checks.map(({ identity, row, column }) => ({
      rule: identity.rule,
      cell: identity.left[0],
      text: sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.text,
    }));
  });

/** Not sound in many ways: sums, balances, what is no number, what is empty. */
const FLAWED = withCells(withTypedTotals(soundReport()), {
  't3.new.natural': 12,
  't3.granted.natural': 10,
  't3.deny_law.biz': 2,
  't3.done_total.biz': 5,
  't3.partial.total': 3,
  't3.new.legal': '约3件',
  't3.carry_out.research': null,
  't3.carry_out.total': null,
  't4.rec.upheld': 2,
  't4.post.total': 7,
  't4.dir.pending': null,
  't4.dir.total': null,
  't2.a8.admin_fee.amount_wan': '12.345678',
});

/** The relations that the rules find broken, by rule and place. */
function found(report: ReportData): ReadonlySet<string> {
  const rules: ReadonlySet<string> = new Set(form2021.identities.map(({ rule }) => rule));
  const { findings } = validate(report, { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' });
  return new Set(
    findings.flatMap(({ rule, place }) =>
      rules.has(rule) && place.kind === 'cell' ? [`${rule} ${place.cell}`] : [],
    ),
  );
}

describe.skipIf(!hasLibreOffice)('a workbook computed by LibreOffice', { timeout: 300_000 }, () => {
  it('comes to the very results that were saved in it, and keeps its cells’ names', async () => {
    const bytes = await write(FLAWED);
    const saved = await readWorkbook(bytes);
    const computed = await readWorkbook(
      await convertWithLibreOffice(await withoutResults(bytes), 'xlsx', 'xlsx'),
    );
    expect(resultsOf(computed)).toEqual(resultsOf(saved));
    expect(readOwnWorkbook(computed, []).report).toEqual(readOwnWorkbook(saved, []).report);
    const differing = checksOf(computed).filter(({ text }) => text?.startsWith('不符'));
    expect(differing.length).toBeGreaterThan(8);
    expect(new Set(differing.map(({ rule, cell }) => `${rule} ${cell}`))).toEqual(found(FLAWED));
    expect(differing.find(({ cell }) => cell === 't4.post.total')?.text).toBe('不符：填7，应为0，差7');
  });

  it('has nothing to say of a sound report', async () => {
    const computed = await readWorkbook(
      await convertWithLibreOffice(await withoutResults(await write(soundReport())), 'xlsx', 'xlsx'),
    );
    const checks = checksOf(computed);
    expect(checks.length).toBe(form2021.identities.length);
    expect(checks.filter(({ text }) => text !== '相符')).toEqual([]);
  });
});
