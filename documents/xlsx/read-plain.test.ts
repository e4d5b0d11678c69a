import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readDocx } from '../docx/read-docx';
import type { KnownUnit } from '../known-unit';
import { type BodyRead, readBody } from '../read-body';
import { type PlainLayout, plainWorkbook } from '../testing/plain-workbook';
import { readXlsx } from './read/read-xlsx';

// The first workbook of a process takes seconds to write where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const UNITS: readonly KnownUnit[] = [
  { code: '630106', name: '西宁市湟中区人民政府', aliases: [] },
  { code: '630106-D01', name: '西宁市湟中区教育局', aliases: [] },
];
const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

async function readPlain(bytes: Uint8Array): Promise<BodyRead> {
  const read = await readXlsx(bytes);
  if (read.kind !== 'body') throw new Error('taken for our own');
  return readBody(read.body, UNITS);
}

/** What must be the same, whatever file the report came in. */
const figuresOf = ({ report, reading }: BodyRead) => ({
  form: report.form,
  cells: report.cells,
  labels: reading.labels.filter((label) => !label.same).map(({ id, raw, expected }) => [id, raw, expected]),
  rows: reading.rows.map(({ table, row, taken }) => [table, row, taken]),
});

const body = await readDocx(fixture('huangzhong-education-2023.docx'));
const filed = readBody(body, UNITS);
const blankBody = await readDocx(fixture('form-2021-blank.docx'));

describe('the report of 西宁市湟中区教育局 in a workbook', () => {
  it('made by LibreOffice from the document is read like the document', async () => {
    const read = await readPlain(fixture('huangzhong-education-2023.xlsx'));
    expect(figuresOf(read)).toEqual(figuresOf(filed));
    expect(read.report.sections).toEqual(filed.report.sections);
    expect([read.report.title, read.report.front]).toEqual([filed.report.title, filed.report.front]);
    expect([read.unitCode, read.reading.year]).toEqual(['630106-D01', 2023]);
    expect(read.reading.tables.map(({ table, under }) => [table, under])).toEqual([
      ['t2', '2'],
      ['t3', '3'],
      ['t4', '4'],
    ]);
  });

  it('says where each value stood, by counting and by address', async () => {
    const { reading } = await readPlain(fixture('huangzhong-education-2023.xlsx'));
    expect(reading.cells['t3.new.natural']).toMatchObject({
      raw: '0',
      certainty: 'sure',
      place: { words: '工作表“Sheet1”第 36 行第 27 列，单元格 AA36' },
    });
    expect(reading.rows.find((row) => row.row === 'deny_secret')?.place.words).toBe('工作表“Sheet1”第 40 行');
  });

  const layouts: readonly (PlainLayout & { readonly about: string })[] = [
    { about: 'all on one sheet', sheets: false, down: 0, right: 0, lines: false, numbers: true },
    { about: 'moved down and to the right', sheets: false, down: 7, right: 3, lines: false, numbers: true },
    { about: 'with lines stuck to the tables', sheets: false, down: 1, right: 0, lines: true, numbers: true },
    { about: 'a sheet a table', sheets: true, down: 2, right: 1, lines: false, numbers: true },
    {
      about: 'a sheet a table, numbers as text',
      sheets: true,
      down: 0,
      right: 0,
      lines: true,
      numbers: false,
    },
  ];
  it.each(layouts)('laid out $about has the same figures', async (layout) => {
    const read = await readPlain(await plainWorkbook(body.blocks, layout));
    expect(figuresOf(read)).toEqual(figuresOf(filed));
    expect(read.unitCode).toBe('630106-D01');
  });

  it.each(layouts)('as the empty form laid out $about is empty, with every row', async (layout) => {
    const read = await readPlain(await plainWorkbook(blankBody.blocks, { ...layout, lines: false }));
    expect(figuresOf(read)).toEqual(figuresOf(readBody(blankBody, UNITS)));
    expect(read.report.cells).toEqual({});
  });
});
