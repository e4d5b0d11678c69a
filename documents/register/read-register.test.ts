import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { formInForce } from '@/report/forms/registry';
import { countedCells, countRegister } from '@/report/register/count';
import { extractRows } from '@/report/register/extract';
import { offeredColumns, offeredHead } from '@/report/register/match-columns';
import type { RegisterSheet } from '@/report/register/register-sheet';
import { readRegisterOffThread } from '../off-thread/read-off-thread';
import { excelDay, registerCsv, registerWorkbook, sixtyApplications } from '../testing/register-file';
import { sheetFile } from '../testing/sheet-file';
import { parseCsv } from './parse-csv';
import { readRegister } from './read-register';

const rowsOf = (sheet: RegisterSheet) => {
  const head = offeredHead(sheet);
  return extractRows(sheet, head, offeredColumns(sheet.rows[head]?.texts ?? []));
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const one = (over = {}) => [
  {
    number: '1',
    applicant: '公民',
    received: excelDay('2023-01-01'),
    decided: '2023.2.1',
    outcome: '公开',
    ...over,
  },
];
const first = ([sheet]: readonly RegisterSheet[]): RegisterSheet =>
  sheet ?? { name: '', rows: [], hiddenRows: 0 };

describe('a register in Excel', () => {
  it('is read with its days as days, whatever the machine’s zone', async () => {
    const sheet = first(await readRegister(await registerWorkbook(one({ decided: 44_958.75 }))));
    expect(rowsOf(sheet)).toMatchObject([
      { row: 3, number: '1', received: '2023年1月1日', outcome: '公开', decided: '2023年2月1日' },
    ]);
  });

  it('counts as its makers meant it: sixty applications', async () => {
    const sheet = first(await readRegister(await registerWorkbook(sixtyApplications())));
    const words = {
      applicant: { 公民: 'natural', 公司: 'biz' } as const,
      outcome: {
        ...{ 予以公开: 'granted', 部分公开: 'partial', 属于国家秘密: 'deny_secret' },
        ...{ 信息不存在: 'na_not_held', 重复申请: 'np_duplicate', 办理中: 'open' },
      },
    };
    const count = countRegister(rowsOf(sheet), words, formInForce(2023), 2023);
    expect(count.problems).toEqual([]);
    expect(count.outside).toHaveLength(2);
    expect(countedCells(count)).toMatchObject({
      ...{ 't3.new.natural': 48, 't3.new.biz': 2, 't3.carried_in.natural': 8, 't3.carry_out.natural': 4 },
      ...{
        't3.granted.natural': 9,
        't3.granted.biz': 1,
        't3.deny_secret.biz': 0,
        't3.np_duplicate.natural': 11,
      },
    });
  });

  it('is read with the rows that a filter hides, and tells how many', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('表');
    sheet.addRows([['收到日期'], ['2023-1-1'], ['2023-1-2']]);
    sheet.getRow(3).hidden = true;
    book.addWorksheet('藏', { state: 'hidden' }).addRows([['甲'], ['乙']]);
    const read = await readRegister(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(read).toMatchObject([{ name: '表', hiddenRows: 1 }]);
    expect(read[0]?.rows.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('holds what can’t be known as such: it is no empty cell', async () => {
    const rows =
      '<row r="1"><c r="A1" t="str"><v>甲</v></c></row><row r="2"><c r="B2"><f>TODAY()</f></c></row>';
    expect(first(await readRegister(await sheetFile([{ rows }]))).rows[1]?.texts).toEqual([
      '',
      '（公式未计算）',
    ]);
  });

  it('is refused beyond the rows that are looked into', async () => {
    const rows = [1, 2, 5_001].map((r) => `<row r="${r}"><c r="A${r}"><v>1</v></c></row>`).join('');
    await expect(readRegister(await sheetFile([{ rows }]))).rejects.toMatchObject({
      code: 'REGISTER_TOO_LONG',
    });
  });

  it('is read off the server’s own thread, with its refusals', { timeout: 60_000 }, async () => {
    const bytes = new Uint8Array(await registerWorkbook(one()));
    expect(await readRegisterOffThread(bytes)).toEqual(await readRegister(bytes));
    await expect(readRegisterOffThread(new Uint8Array())).rejects.toMatchObject({ code: 'EMPTY' });
  });
});

describe('a register as CSV', () => {
  it('is read as the workbook is', async () => {
    const sheet = first(await readRegister(bytesOf(registerCsv(one({ received: '2023-1-1' })))));
    expect(rowsOf(sheet)).toMatchObject([{ row: 2, number: '1', received: '2023-1-1', decided: '2023.2.1' }]);
  });

  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\n1\t"2\t3"',
      [
        ['a', 'b'],
        ['1', '2\t3'],
      ],
    ],
    [
      '甲;乙\n"说""好""\n了";',
      [
        ['甲', '乙'],
        ['说"好"\n了', ''],
      ],
    ],
    ['a"b,c', [['a"b', 'c']]],
  ])('%j', (text, lines) => {
    expect(parseCsv(text, 10)).toEqual(lines);
  });

  it('is refused beyond so many lines', () => {
    expect(() => parseCsv('a\n'.repeat(4), 3)).toThrow('5000 行');
  });
});

describe('what is no register', () => {
  it.each(['[1]', '<html><table></table></html>', '只有一行', '%PDF-1.7'])('%s', async (text) => {
    await expect(readRegister(bytesOf(text))).rejects.toMatchObject({ code: 'NO_REGISTER' });
  });
});
