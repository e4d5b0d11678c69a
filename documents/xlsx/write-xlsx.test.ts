import ExcelJS from 'exceljs';
import { describe, expect, it, vi } from 'vitest';
import { FORMS } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { soundReport, withCells, withSection } from '@/report/testing/reports';
import { cellDefinedName } from './defined-names';
import { CELL_TEXT_LIMIT } from './write/cell-content';
import { paragraphRows } from './write/paragraph-rows';
import { tableLayout } from './write/table-layout';
import { blankXlsx, writeXlsx } from './write/write-xlsx';

// The first workbook of a process takes seconds to write where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const UNIT = { code: '630106-D01', name: '西宁市湟中区教育局' };

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}
const written = async (report: ReportData) => open(await writeXlsx({ unit: UNIT, year: 2023, report }));

function sheet(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`there is no sheet ${name}`);
  return found;
}

/** The cell that bears the name of a cell of the form. */
function named(workbook: ExcelJS.Workbook, id: string): ExcelJS.Cell {
  const [range = ''] = workbook.definedNames.getRanges(cellDefinedName(id)).ranges;
  const [, name = '', address = ''] = /^'?([^'!]+)'?!(.+)$/.exec(range) ?? [];
  return sheet(workbook, name).getCell(address.replaceAll('$', ''));
}

const merged = (workbook: ExcelJS.Workbook, name: string): readonly string[] =>
  sheet(workbook, name).model.merges;

describe('a workbook', () => {
  it.each(FORMS)('of $name has a sheet a table, merged as the form is printed', async (form) => {
    const workbook = await open(await blankXlsx(form.name));
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['正文', 'visible'],
      ['表二', 'visible'],
      ['表三', 'visible'],
      ['表四', 'visible'],
      ['系统', 'veryHidden'],
    ]);
    for (const table of form.tables) {
      const { top } = tableLayout(form, table);
      const own = sheet(workbook, table.caption.slice(0, 2));
      for (const { row, column, rowSpan, columnSpan, content } of table.grid) {
        const last = own.getCell(row + top + rowSpan, column + columnSpan);
        expect(last.master.address).toBe(own.getCell(row + top + 1, column + 1).address);
        if (content.kind === 'label') expect(last.master.value).toBe(content.text);
      }
    }
    expect(merged(workbook, '表三').length).toBeGreaterThan(10);
  });

  it('is locked but for its inputs, without a password', async () => {
    const workbook = await written(soundReport());
    const own = sheet(workbook, '表三');
    const protection: unknown = Reflect.get(own, 'sheetProtection');
    expect(protection).toMatchObject({ sheet: true });
    expect(protection).not.toHaveProperty('hashValue');
    expect(named(workbook, 't3.new.natural').protection).toMatchObject({ locked: false });
    expect(named(workbook, 't3.new.total').protection?.locked).not.toBe(false);
    expect(own.getCell('A6').protection?.locked).not.toBe(false);
  });

  it('lets counts, money and 不适用 in where the form does', async () => {
    const workbook = await written(soundReport());
    const rule = (id: string) => named(workbook, id).dataValidation;
    expect(rule('t3.new.natural')).toMatchObject({
      type: 'custom',
      formulae: ['IF(ISNUMBER(D6),AND(D6>=0,D6=INT(D6)),FALSE)'],
      errorStyle: 'stop',
      prompt: '请填不小于0的整数，没有发生的填0。',
    });
    expect(rule('t2.a1.rules.issued').formulae[0]).toContain('B5="不适用"');
    expect(rule('t2.a1.rules.issued').prompt).toContain('填“不适用”');
    expect(rule('t2.a1.normative.issued').formulae[0]).not.toContain('不适用');
    expect(rule('t2.a8.admin_fee.amount_wan').formulae[0]).toContain('ROUND(B16,6)');
    expect(rule('t3.new.total')).toBeUndefined();
  });

  it('keeps empty, 0, 不适用 and text apart, and no text becomes a formula', async () => {
    const workbook = await written(
      withCells(soundReport(), {
        't3.new.natural': null,
        't3.new.biz': '=1+1',
        't2.a1.rules.issued': '不适用',
        't2.a8.admin_fee.amount_wan': '1.5',
      }),
    );
    expect(named(workbook, 't3.new.natural').value).toBeNull();
    expect(named(workbook, 't3.new.research').value).toBe(0);
    expect(named(workbook, 't2.a1.rules.issued').value).toBe('不适用');
    expect(named(workbook, 't2.a8.admin_fee.amount_wan').value).toBe(1.5);
    const formulaLike = named(workbook, 't3.new.biz');
    expect([formulaLike.value, formulaLike.type, formulaLike.numFmt]).toEqual([
      '=1+1',
      ExcelJS.ValueType.String,
      '@',
    ]);
  });

  it('shows a total only where all its parts are filled', async () => {
    const workbook = await written(withCells(soundReport(), { 't3.new.natural': null }));
    const total = named(workbook, 't3.new.total');
    expect([total.formula, total.result ?? '']).toEqual([
      'IF(COUNT(D6,E6,F6,G6,H6,I6)<6,"",SUM(D6,E6,F6,G6,H6,I6))',
      '',
    ]);
    expect(named(workbook, 't3.carried_in.total').result).toBe(0);
  });

  it('is set up for A4, its head on every page, the checks left out', async () => {
    const workbook = await written(soundReport());
    expect(sheet(workbook, '表三').pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '1:5',
    });
    expect(sheet(workbook, '表四').pageSetup.orientation).toBe('landscape');
  });

  it('tells on the first sheet what is empty and what differs', async () => {
    const workbook = await written(
      withCells(soundReport(), { 't3.new.natural': 1, 't2.a1.normative.issued': null }),
    );
    const words = sheet(workbook, '正文')
      .getColumn(2)
      .values.flatMap((value) =>
        typeof value === 'object' && value !== null && 'formula' in value ? [value.result] : [],
      );
    expect(words).toEqual([
      '未填1格，勾稽关系不符0处',
      '未填0格，勾稽关系不符2处',
      '未填0格，勾稽关系不符0处',
    ]);
  });

  it('writes the same cells for the same report', async () => {
    const [one, two] = await Promise.all([written(soundReport()), written(soundReport())]);
    expect(one.created).toEqual(two.created);
    expect(JSON.stringify(one.model.worksheets)).toBe(JSON.stringify(two.model.worksheets));
  });

  it('refuses a form that there is none of', async () => {
    await expect(blankXlsx('form1999')).rejects.toThrow(RangeError);
  });
});

describe('a paragraph', () => {
  it('beyond what a cell holds goes on in the next rows', async () => {
    const long = `甲${'_x0041_'.repeat(8_000)}乙`;
    const rows = paragraphRows(`前\n${long}`);
    expect(rows.map(({ continued }) => continued)).toEqual([false, false, true, true, true]);
    expect(
      rows
        .slice(1)
        .map(({ text }) => text)
        .join(''),
    ).toBe(long);
    const workbook = await written(withSection(soundReport(), '5', long));
    sheet(workbook, '正文').eachRow((row) => {
      expect(String(row.getCell(2).value ?? '').length).toBeLessThanOrEqual(CELL_TEXT_LIMIT);
    });
  });
});
