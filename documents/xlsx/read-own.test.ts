import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it, vi } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { readingSchema } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { soundReport, withCells, withTypedTotals } from '@/report/testing/reports';
import { readBody } from '../read-body';
import { readReportFile } from '../read-report';
import { UnreadableFile } from '../unreadable-file';
import { fixedAddress } from './address';
import { cellDefinedName } from './defined-names';
import { readOwnWorkbook } from './read/own-workbook';
import { readWorkbook } from './read/read-workbook';
import { readXlsx } from './read/read-xlsx';
import { blankXlsx, writeXlsx } from './write/write-xlsx';

// The first workbook of a process takes seconds to write where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const UNIT = { code: '630106-D01', name: '西宁市湟中区教育局' };
const UNITS = [{ ...UNIT, aliases: ['湟中区教育局'] }];

/** Where a cell of the form stands in a workbook as it was written. */
async function placeOf(bytes: Uint8Array, id: string) {
  const { names } = await readWorkbook(bytes);
  const named = names.get(cellDefinedName(id));
  if (named === undefined) throw new Error(`no cell is named ${id}`);
  return named;
}

type Edit = (workbook: ExcelJS.Workbook, cell: (id: string) => ExcelJS.Cell) => void;

/** The workbook after somebody else's program changed it. */
async function edited(bytes: Uint8Array, edit: Edit, ids: readonly string[] = []): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const places = new Map(await Promise.all(ids.map(async (id) => [id, await placeOf(bytes, id)] as const)));
  edit(workbook, (id) => {
    const place = places.get(id);
    const sheet = workbook.getWorksheet(place?.sheet);
    if (place === undefined || sheet === undefined) throw new Error(`${id} is nowhere`);
    return sheet.getCell(place.area.top + 1, place.area.left + 1);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function readOwn(bytes: Uint8Array) {
  const read = await readXlsx(bytes);
  if (read.kind !== 'own') throw new Error('not taken for our own');
  const result = readOwnWorkbook(read.workbook, UNITS);
  expect(readingSchema.omit({ file: true }).parse(result.reading)).toEqual(result.reading);
  return result;
}

const write = (report: ReportData) => writeXlsx({ unit: UNIT, year: 2023, report });
const NEW = 't3.new.natural';
const TOTAL = 't3.new.total';

describe('our own workbook, filled in by hand', () => {
  it('gives the numbers typed, each with its place', async () => {
    const bytes = await edited(
      await blankXlsx('form2021', 2023, UNIT),
      (_, cell) => {
        cell(NEW).value = 12;
        cell('t2.a8.admin_fee.amount_wan').value = 1.25;
        cell('t2.a1.rules.issued').value = '不适用';
        cell('t4.rec.upheld').value = ' １，２３４ ';
      },
      [NEW, 't2.a8.admin_fee.amount_wan', 't2.a1.rules.issued', 't4.rec.upheld'],
    );
    const { report, reading, unitCode } = await readOwn(bytes);
    expect(report.cells).toEqual({
      't2.a1.rules.issued': '不适用',
      't2.a8.admin_fee.amount_wan': '1.25',
      [NEW]: 12,
      't4.rec.upheld': 1234,
    });
    expect(report.title).toBe('西宁市湟中区教育局2023年政府信息公开工作年度报告');
    expect([unitCode, reading.unitName, reading.year]).toEqual([UNIT.code, UNIT.name, 2023]);
    expect(reading.cells[NEW]).toEqual({
      raw: '12',
      certainty: 'sure',
      place: { block: 2, row: 5, column: 3, words: '工作表“表三”第 6 行第 4 列，单元格 D6' },
    });
    expect(reading.headings.map(({ section, text, expected }) => [section, text === expected])).toEqual(
      ['1', '2', '3', '4', '5', '6'].map((id) => [id, true]),
    );
  });

  it('is read right after rows were put in above and inside the tables', async () => {
    const report = withCells(soundReport(), { [NEW]: 5, 't3.carry_out.natural': 5, 't4.rec.other': 3 });
    const bytes = await edited(await write(report), (workbook) => {
      workbook.getWorksheet('表三')?.insertRow(1, ['说明']);
      workbook.getWorksheet('表四')?.insertRow(1, ['说明']);
    });
    const read = await readOwn(bytes);
    expect(read.report.cells).toEqual(report.cells);
    expect(read.reading.cells[NEW]?.place.words).toBe('工作表“表三”第 7 行第 4 列，单元格 D7');
  });

  it('leaves a cell whose name is gone empty, and its row too short', async () => {
    const bytes = await edited(await write(soundReport()), (workbook) => {
      workbook.definedNames.remove(`'表三'!${fixedAddress({ row: 5, column: 3 })}`, cellDefinedName(NEW));
    });
    const { report, reading } = await readOwn(bytes);
    expect(Object.hasOwn(report.cells, NEW)).toBe(false);
    expect(reading.rows.find((row) => row.row === 'new')).toMatchObject({ expected: 7, found: 6 });
  });

  it('reads no number from a place that two names point to', async () => {
    const bytes = await edited(await write(soundReport()), (workbook) => {
      const name = cellDefinedName(NEW);
      workbook.definedNames.remove(`'表三'!${fixedAddress({ row: 5, column: 3 })}`, name);
      workbook.definedNames.add(`'表三'!${fixedAddress({ row: 5, column: 4 })}`, name);
    });
    const { report, reading } = await readOwn(bytes);
    expect([NEW, 't3.new.biz'].some((id) => Object.hasOwn(report.cells, id))).toBe(false);
    expect(reading.unread.map(({ why }) => why)).toEqual([
      expect.stringContaining('表三 一、本年新收政府信息公开申请数量 · 自然人：单元格名称被移动'),
      expect.stringContaining('商业企业：单元格名称被移动'),
    ]);
  });

  it('shows sorted rows by their labels', async () => {
    const bytes = await edited(await write(soundReport()), (workbook) => {
      const sheet = workbook.getWorksheet('表三');
      if (sheet === undefined) throw new Error('there is no table 3');
      const [first, second] = [sheet.getCell('A6').value, sheet.getCell('A7').value];
      sheet.getCell('A6').value = second;
      sheet.getCell('A7').value = first;
    });
    const slips = (await readOwn(bytes)).reading.labels.filter((label) => !label.same);
    expect(slips.map(({ id, raw }) => [id, raw])).toEqual([
      ['new', '二、上年结转政府信息公开申请数量'],
      ['carried_in', '一、本年新收政府信息公开申请数量'],
    ]);
  });

  it('reads nothing that is hidden, a date or an error, and says so', async () => {
    const ids = [NEW, 't3.new.biz', 't4.rec.other'];
    const bytes = await edited(
      await write(soundReport()),
      (workbook, cell) => {
        cell(NEW).value = new Date(Date.UTC(2023, 0, 2));
        cell(NEW).numFmt = 'yyyy-mm-dd';
        cell('t3.new.biz').value = { error: '#REF!' };
        const reviews = workbook.getWorksheet('表四');
        if (reviews !== undefined) reviews.state = 'hidden';
      },
      ids,
    );
    const { report, reading } = await readOwn(bytes);
    expect(ids.filter((id) => Object.hasOwn(report.cells, id))).toEqual([]);
    const told = reading.unread.map(({ why }) => why).join('\n');
    expect(told).toContain('这一格是日期');
    expect(told).toContain('公式出错');
    expect(told).toContain('表四 行政复议 · 其他结果：这一格在隐藏的行、列或工作表中');
  });
});

describe('a workbook written in layout 1 and kept', () => {
  it('is still read to the report that it was written from', async () => {
    const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
    const { report } = await readReportFile(fixture('huangzhong-education-2023.docx'), 'a.docx', UNITS);
    const kept = await readReportFile(fixture('workbook-1-huangzhong-education-2023.xlsx'), 'a.xlsx', UNITS);
    // Our own cell says what the title is, gap and all; in a Word file the gap is where the line broke.
    expect(kept.report).toEqual({ ...report, title: '西宁市湟中区教育局政府信息 公开工作年度报告' });
    expect([kept.unitCode, kept.reading.year, kept.reading.file.type]).toEqual([UNIT.code, 2023, 'xlsx']);
    expect(kept.reading.signature).toBe('empty');
  });
});

describe('the totals of our own workbook', () => {
  it('stay as the report states them where they differ from the sum', async () => {
    const report = withCells(withTypedTotals(soundReport()), { [TOTAL]: 9 });
    expect((await readOwn(await write(report))).report.cells).toEqual(report.cells);
  });

  it('follow their parts where the report states them right, and are left out where it states none', async () => {
    const change: Edit = (_, cell) => {
      cell(NEW).value = 4;
    };
    const stated = await edited(await write(withTypedTotals(soundReport())), change, [NEW]);
    expect((await readOwn(stated)).report.cells[TOTAL]).toBe(4);
    const computed = await edited(await write(soundReport()), change, [NEW]);
    const { report, reading } = await readOwn(computed);
    expect(Object.hasOwn(report.cells, TOTAL)).toBe(false);
    expect(reading.unread).toMatchObject([
      { raw: '0', why: expect.stringContaining('工作簿中显示为0，各部分相加为4，已按各部分重新计算') },
    ]);
  });
});

describe('a workbook that is not our own', () => {
  it('of another layout or form is read as any other', async () => {
    const bytes = await edited(await write(soundReport()), (workbook) => {
      const sheet = workbook.getWorksheet('系统');
      if (sheet !== undefined) sheet.getCell('A1').value = 99;
    });
    expect((await readXlsx(bytes)).kind).toBe('body');
  });

  it('is refused by the reader of our own', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('a');
    const plain = await readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(() => readOwnWorkbook(plain, [])).toThrow(UnreadableFile);
  });

  it('is read by its labels alone when its names are gone, with the same numbers', async () => {
    const form = formByName('form2021');
    const filled = Object.fromEntries(
      form.cells
        .filter((cell) => !Object.hasOwn(form.totals, cell.id))
        .map((cell, at) => [cell.id, cell.kind === 'money' ? String(at) : at]),
    );
    const bytes = await edited(await write(withCells(soundReport(), filled)), (workbook) => {
      workbook.definedNames.model = [];
    });
    const read = await readXlsx(bytes);
    if (read.kind !== 'body') throw new Error('taken for our own');
    const { report } = readBody(read.body, UNITS);
    expect(
      Object.fromEntries(Object.entries(report.cells).filter(([id]) => Object.hasOwn(filled, id))),
    ).toEqual(filled);
  });
});
