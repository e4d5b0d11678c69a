import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CellValue } from '@/report/cell-value';
import type { CellDefinition } from '@/report/forms/form';
import { FORM_NAMES, formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import { parseTyped } from '@/report/parse-typed';
import { readingSchema } from '@/report/reading';
import { emptyReport, type ReportData, reportDataSchema } from '@/report/report';
import { consistentReports } from '@/report/testing/reports';
import type { KnownUnit } from '../known-unit';
import type { OfficialReport } from '../official-report';
import { readOwnWorkbook } from './read/own-workbook';
import { readXlsx } from './read/read-xlsx';
import { blankXlsx, writeXlsx } from './write/write-xlsx';

// The first workbook of a process takes seconds to write where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

const UNIT = { code: '630106-D01', name: '西宁市湟中区教育局' };
const UNITS: readonly KnownUnit[] = [
  { ...UNIT, aliases: [] },
  { code: '630106', name: '西宁市湟中区人民政府', aliases: [] },
];

const official = (report: ReportData): OfficialReport => ({ unit: UNIT, year: 2023, report });

async function readBack(bytes: Uint8Array) {
  const read = await readXlsx(bytes);
  if (read.kind !== 'own') throw new Error('the workbook was not taken for our own');
  return readOwnWorkbook(read.workbook, UNITS);
}

/** What may stand in a cell: as people type it, so that text that is a number is none. */
function storable(cell: CellDefinition): fc.Arbitrary<CellValue> {
  const typed = fc.oneof(
    fc.nat(100_000).map(String),
    fc.constantFrom(
      '0',
      '不适用',
      '',
      '22（其中修订16件）',
      '=1+1',
      '-5',
      '+3',
      '@a',
      '_x000D_',
      '1.5',
      '３',
      '1,200',
    ),
    fc.constantFrom(
      '0.000001',
      '12345678.123456',
      '9007199254.740991',
      '9007199254740991',
      '1e9',
      ' 7 ',
      '0.1',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  return typed.map((text) => parseTyped(cell, text));
}

const LINE = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '=HYPERLINK("a")', '一、总体情况', '续', '_x0041_', ' 前后有空格 ', '\t', '<&>"\''),
);
/** Paragraphs; the empty ones at the end are not kept, for a sheet always has empty rows there. */
const TEXT = fc.array(LINE, { maxLength: 8 }).map((lines) => lines.join('\n').replace(/\s+$/, ''));

/** Any report whose texts and cells are what typing leaves. */
function anyStorable(name: FormName): fc.Arbitrary<ReportData> {
  const { cells } = formByName(name);
  const values = fc.tuple(...cells.map((cell) => fc.option(storable(cell), { freq: 3 })));
  const sections = fc.record({ '1': TEXT, '2': TEXT, '3': TEXT, '4': TEXT, '5': TEXT, '6': TEXT });
  return fc.tuple(values, sections, TEXT, TEXT).map(([given, texts, title, front]) =>
    reportDataSchema.parse({
      form: name,
      title: title.slice(0, 400).trim(),
      front: front.trim(),
      sections: texts,
      cells: Object.fromEntries(
        cells.flatMap((cell, at) => ((given[at] ?? null) === null ? [] : [[cell.id, given[at]]])),
      ),
    }),
  );
}

describe.each(FORM_NAMES)('a workbook of %s', (name) => {
  it('is read back to the very report, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyStorable(name), async (report) => {
        const { report: read, reading, unitCode } = await readBack(await writeXlsx(official(report)));
        expect(read).toEqual(report);
        expect([unitCode, reading.year]).toEqual([UNIT.code, 2023]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('keeps which totals the report states and which it leaves to be computed', async () => {
    await fc.assert(
      fc.asyncProperty(consistentReports(name), async (report) => {
        expect((await readBack(await writeXlsx(official(report)))).report.cells).toEqual(report.cells);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('is an empty report when blank, with every row and label in place', async () => {
    const { report, reading } = await readBack(await blankXlsx(name));
    expect(report).toEqual(emptyReport(name));
    expect(readingSchema.omit({ file: true }).parse(reading)).toEqual(reading);
    expect(reading.labels.length).toBeGreaterThan(40);
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect(reading.rows.every((row) => row.found === row.expected)).toBe(true);
    expect(reading.unread).toEqual([]);
  });
});
