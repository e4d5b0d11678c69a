import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { entryCells } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { emptyReport, type ReportData } from '@/report/report';
import { soundReport, withCells, withSection } from '@/report/testing/reports';
import type { KnownUnit } from '../known-unit';
import type { DocumentMarks } from '../official/parts';
import { readReportFile } from '../read-report';
import { anyPrintableReport, asPrintedReport } from '../testing/any-printable-report';
import { writeDocx } from './write-docx';

const UNIT: KnownUnit = { code: '630106-D01', name: '西宁市湟中区教育局', aliases: [] };
const official = (report: ReportData) => ({ unit: UNIT, year: 2023, report });
const written = async (report: ReportData, marks: DocumentMarks = {}) =>
  await readReportFile(await writeDocx(official(report), marks), '年报.docx', [UNIT]);
/** A row of table 3 whose total is 4321. */
const ROW = Object.fromEntries(
  ['natural', 'biz', 'research', 'welfare', 'legal', 'other_org'].map((column, at) => [
    `t3.new.${column}`,
    at === 0 ? 4316 : 1,
  ]),
);
const part = async (report: ReportData, path: string, marks: DocumentMarks = {}) =>
  (await (await JSZip.loadAsync(await writeDocx(official(report), marks))).file(path)?.async('string')) ?? '';

describe.each(['form2019', 'form2021'] as const)('a report on %s as a Word file', (form) => {
  it('is read back to the same data, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyPrintableReport(form), async (report) => {
        expect((await written(report)).report).toEqual(asPrintedReport(report));
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('has every label as the form prints it, and leaves nothing unread', async () => {
    const { reading, report, unitCode } = await written(soundReport(form));
    expect(reading.form).toMatchObject({ name: form, certainty: 'sure' });
    expect([reading.year, unitCode]).toEqual([2023, UNIT.code]);
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect(reading.rows.filter((row) => !row.taken || row.found !== row.expected)).toEqual([]);
    expect(Object.values(reading.cells).filter((cell) => cell.certainty !== 'sure')).toEqual([]);
    expect(reading.unread).toEqual([]);
    expect(Object.keys(report.cells)).toHaveLength(formByName(form).cells.length);
  });
});

describe('what stands in the cells', () => {
  it('is nothing where nothing was filled in, not even a total', async () => {
    expect((await written(emptyReport('form2021'))).report.cells).toEqual({});
  });

  it.each(['form2019', 'form2021'] as const)('is sure where %s is filled in by halves', async (form) => {
    const entered = entryCells(formByName(form)).filter((_, at) => at % 3 !== 0);
    const cells = Object.fromEntries(
      entered.map(({ id, kind }, at) => [id, kind === 'money' ? `${at}.5` : at]),
    );
    const { report, reading } = await written({ ...emptyReport(form), cells });
    expect(report.cells).toMatchObject(cells);
    expect(Object.entries(reading.cells).filter(([, { certainty }]) => certainty !== 'sure')).toEqual([]);
  });

  it('is doubted where a row that is filled in has lost its total: its numbers may have moved', async () => {
    const bytes = await writeDocx(official(withCells(emptyReport('form2021'), ROW)));
    const zip = await JSZip.loadAsync(bytes);
    const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
    zip.file('word/document.xml', xml.replace(/>4321</, '><'));
    const moved = await readReportFile(await zip.generateAsync({ type: 'uint8array' }), '年报.docx', [UNIT]);
    expect(moved.reading.cells['t3.new.natural']?.certainty).toBe('unsure');
    expect(
      (await readReportFile(bytes, '年报.docx', [UNIT])).reading.cells['t3.new.natural']?.certainty,
    ).toBe('sure');
  });

  it('is a computed total where all its parts are there, and the typed one where one was typed', async () => {
    const sound = soundReport();
    const { report } = await written(withCells(sound, { 't3.new.natural': 4, 't4.rec.total': 9 }));
    expect(report.cells).toMatchObject({ 't3.new.total': 4, 't4.rec.total': 9, 't4.dir.total': 0 });
  });
});

describe('the signature line', () => {
  it('is added where asked for, known to the reader as empty, and no part of the report', async () => {
    const { report, reading } = await written(soundReport(), { signatureLine: true });
    expect([report.front, reading.signature]).toEqual(['', 'empty']);
    expect((await written(soundReport())).reading.signature).toBe('absent');
  });

  it('is not doubled where the front has one', async () => {
    const report = { ...soundReport(), front: '附件 2\n单位主要负责人签名：' };
    const xml = await part(report, 'word/document.xml', { signatureLine: true });
    expect(xml.match(/负责人签名/g)).toHaveLength(1);
    expect((await written(report, { signatureLine: true })).report.front).toBe(report.front);
  });
});

describe('the file itself', () => {
  it('marks a draft on every page, and nothing else', async () => {
    const headers = [1, 2].map((at) => part(soundReport(), `word/header${at}.xml`, { watermark: '草稿' }));
    for (const header of await Promise.all(headers)) expect(header).toContain('草稿');
    expect(await part(soundReport(), 'word/header1.xml')).toBe('');
  });

  it('names title, subject, author and language, and what stands in for a missing font', async () => {
    const report = { ...soundReport(), title: '甲 & 乙2023年政府信息公开工作年度报告' };
    const core = await part(report, 'docProps/core.xml');
    expect(core).toContain('<dc:title>甲 &amp; 乙2023年政府信息公开工作年度报告</dc:title>');
    expect(core).toContain('2023年度，2021年格式（国办公开办函〔2021〕30号）</dc:subject>');
    expect(core).toContain(`<dc:creator>${UNIT.name}</dc:creator><dc:language>zh-CN</dc:language>`);
    expect(await part(report, 'word/fontTable.xml')).toContain(
      '<w:altName w:val="方正小标宋_GBK,华文中宋,宋体"/>',
    );
  });

  it('has the page of GB/T 9704: A4, margins of 37, 35, 28 and 26 mm', async () => {
    const xml = await part(soundReport(), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  });

  it('is the same bytes of text at every writing', async () => {
    const report = withSection(soundReport(), '5', '存在的问题。');
    for (const path of ['word/document.xml', 'docProps/core.xml', 'word/styles.xml']) {
      expect(await part(report, path)).toBe(await part(report, path));
    }
  });

  it('repeats the head of tables 3 and 4, tears no row, and merges cells as the form does', async () => {
    const xml = await part(soundReport(), 'word/document.xml');
    const form = formByName('form2021');
    const rows = form.tables.flatMap(({ grid }) => [Math.max(...grid.map((box) => box.row + box.rowSpan))]);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(6);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows.reduce((sum, count) => sum + count, 0));
    const tall = form.tables.flatMap(({ grid }) => grid.filter((box) => box.rowSpan > 1));
    expect(xml.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(tall.length);
  });
});
