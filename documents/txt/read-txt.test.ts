import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Form } from '@/report/forms/form';
import { form2019 } from '@/report/forms/form2019';
import { form2021 } from '@/report/forms/form2021';
import { parseTyped } from '@/report/parse-typed';
import type { Reading } from '@/report/reading';
import { reportDataSchema } from '@/report/report';
import { validate } from '@/report/validate';
import type { Block, Table } from '../blocks';
import { readReportFile } from '../read-report';
import { printedReport } from '../testing/printed-report';
import { copiedCells, copiedRows } from '../testing/web-page';
import { UnreadableFile } from '../unreadable-file';
import { readText } from './read-text';
import { readTxt } from './read-txt';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const EDUCATION = { code: 'E', name: '西宁市湟中区教育局', aliases: [] };
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readText(bytes(text), [EDUCATION], true);

/** A table as it is copied from Word: a merged box's text once, and an empty field wherever it goes on. */
function copied({ rows, columns, boxes }: Table): string {
  return Array.from({ length: rows }, (_, row) =>
    Array.from(
      { length: columns },
      (_, column) => boxes.find((box) => box.row === row && box.column === column)?.text ?? '',
    ).join('\t'),
  ).join('\n');
}

/** As Word's and WPS's own clipboard has it: one field for a box however wide, an empty one for a box from above. */
function pasted({ rows, boxes }: Table): string {
  return Array.from({ length: rows }, (_, row) =>
    boxes
      .filter((box) => box.row <= row && row < box.row + box.rowSpan)
      .sort((a, b) => a.column - b.column)
      .map((box) => (box.row === row ? box.text : ''))
      .join('\t'),
  ).join('\n');
}

const textOf = (blocks: readonly Block[], write = copied): string =>
  blocks.map((block) => (block.kind === 'table' ? write(block) : block.text)).join('\n\n');

const trimmed = (table: Table): string =>
  copied(table)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');

/** A different number in every cell, so that none can stand in another's place unseen. */
const numbered = (form: Form): Record<string, string> =>
  Object.fromEntries(form.cells.map(({ id }, at) => [id, String(at + 1)]));
const valuesOf = (form: Form) =>
  Object.fromEntries(form.cells.map((cell) => [cell.id, parseTyped(cell, numbered(form)[cell.id] ?? '')]));

/** The reading's rows and labels without their place, which the two files count differently. */
const withoutPlace = (parts: Reading['rows'] | Reading['labels']) =>
  parts.map(({ place: _, ...rest }) => rest);

describe('the report of 西宁市湟中区教育局 for 2023 as text', () => {
  it('reads as its Word file does: cells, texts, rows, labels and findings', async () => {
    const text = await readReportFile(fixture('huangzhong-education-2023.txt'), 'a.txt', [EDUCATION]);
    const word = await readReportFile(fixture('huangzhong-education-2023.docx'), 'a.docx', [EDUCATION]);
    expect(text.report).toEqual(word.report);
    expect(text.unitCode).toBe(word.unitCode);
    expect(withoutPlace(text.reading.rows)).toEqual(withoutPlace(word.reading.rows));
    expect(withoutPlace(text.reading.labels)).toEqual(withoutPlace(word.reading.labels));
    expect(text.reading.signature).toBe(word.reading.signature);
    const unit = { ...EDUCATION, kind: 'department' as const, powers: POWERS };
    const found = [text, word].map(({ report, reading }) =>
      validate(report, { year: 2023, unit, reading, stage: 'file' }).findings.map(
        ({ rule, severity, fingerprint, valuesHash }) => [rule, severity, fingerprint, valuesHash],
      ),
    );
    expect(found[0]?.length).toBeGreaterThan(20);
    expect(found[0]).toEqual(found[1]);
  });
});
const POWERS = { rules: false, permit: true, penalty: true, coercion: false };

describe.each([form2019, form2021])('a sound report on the $name copied from Word', (form) => {
  it.each([
    ['as one field a merged box', pasted],
    ['with the spaces at the ends of lines trimmed', trimmed],
  ])('%s has every number in its cell', (_, write) => {
    const { report, reading } = read(textOf(printedReport(form, { cells: numbered(form) }), write));
    expect(report.cells).toEqual(valuesOf(form));
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect(reading.rows.filter((row) => !row.taken || row.found !== row.expected)).toEqual([]);
  });

  it('has every number in its cell and every label recognised', () => {
    const { report, reading } = read(textOf(printedReport(form, { cells: numbered(form) })));
    expect(report.form).toBe(form.name);
    expect(report.cells).toEqual(valuesOf(form));
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect(reading.rows.filter((row) => !row.taken || row.found !== row.expected)).toEqual([]);
    expect(reading.unread).toEqual([]);
  });

  it('has every row where nothing is filled in, none of them misshapen', () => {
    const { report, reading } = read(textOf(printedReport(form)));
    expect(report.cells).toEqual({});
    expect(reading.rows.map((row) => row.row)).not.toContain(null);
    expect(reading.rows.filter((row) => !row.taken || row.found !== row.expected)).toEqual([]);
  });
});

describe.each([form2019, form2021])('a sound report on the $name copied from a web page', (form) => {
  const copy = (write: (table: Table) => string, cells = numbered(form)) =>
    textOf(printedReport(form, { cells }), write);
  const spaced = (table: Table) => copiedRows(table).replace(/\t(?=\d+(?:\t|$))/gm, ' ');
  const broken = (table: Table) => copiedCells(table).replace('要求行政机关确认', '要求行政机关\n确认');

  it.each([
    ['a row a line', copiedRows],
    ['a row a line, the numbers apart by spaces', spaced],
    ['a cell a line', copiedCells],
    ['a cell a line, a label broken over two', broken],
  ])('%s has every number in its cell, and calls none of table 3 sure', (_, write) => {
    const { report, reading } = read(copy(write));
    expect(report.form).toBe(form.name);
    expect(report.cells).toEqual(valuesOf(form));
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect(reading.rows.filter((row) => !row.taken || row.found !== row.expected)).toEqual([]);
    const sure = Object.entries(reading.cells).filter(([, { certainty }]) => certainty === 'sure');
    expect(sure.filter(([id]) => id.startsWith('t3'))).toEqual([]);
    expect(reading.headings.map(({ section }) => section)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('leaves a row whose empty cell is no field in the text, and only that row', () => {
    const { 't3.granted.biz': _, ...cells } = numbered(form);
    const { report, reading } = read(copy(copiedCells, cells));
    const left = Object.keys(valuesOf(form)).filter((id) => !(id in report.cells));
    expect(left).toEqual(form.cells.flatMap(({ id }) => (id.startsWith('t3.granted.') ? [id] : [])));
    expect(reading.rows.filter(({ taken }) => !taken)).toMatchObject([{ row: 'granted', found: 6 }]);
  });

  it('takes no number where the head is not there to name the columns', () => {
    const headless = copy(copiedCells).replace(/自然人[\s\S]*?(?=一、本年新收)/, '');
    const { report } = read(headless);
    expect(Object.keys(report.cells).filter((id) => id.startsWith('t3.'))).toEqual([]);
  });
});

describe('a text file', () => {
  it('in GB18030, UTF-16 or with a mark is read all the same', () => {
    const text = '一、总体情况\n主动公开';
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const gbk = Uint8Array.from([
      ...[0xd2, 0xbb, 0xa1, 0xa2, 0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6, 0x0d, 0x0a],
      ...[0xd6, 0xf7, 0xb6, 0xaf, 0xb9, 0xab, 0xbf, 0xaa],
    ]);
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(text)]);
    for (const file of [bytes(text), utf16, gbk, marked]) {
      expect(readTxt(file).blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
        '一、总体情况',
        '主动公开',
      ]);
    }
  });

  it('with one section only is read as far as it goes', () => {
    const { report, reading } = read('五、存在的主要问题及改进情况\n问题：渠道单一。\n下一步拓宽渠道。');
    expect(report.sections['5']).toBe('问题：渠道单一。\n下一步拓宽渠道。');
    expect(reading.headings.map(({ section }) => section)).toEqual(['5']);
    expect([reading.tables, report.cells]).toEqual([[], {}]);
  });

  it('with one table only has its cells', () => {
    const table = printedReport(form2021, { cells: numbered(form2021) }).filter(
      ({ kind }) => kind === 'table',
    );
    const { report, reading } = read(textOf(table.slice(2)));
    expect(reading.tables.map((one) => one.table)).toEqual(['t4']);
    expect(report.cells['t4.post.total']).toBe(valuesOf(form2021)['t4.post.total']);
  });

  it('without any heading is section 1 if it is about disclosure, else no report', () => {
    expect(read('2023年，我局主动公开信息5条。').report.sections['1']).toBe('2023年，我局主动公开信息5条。');
    expect(() => read('今天天气很好。')).toThrow(UnreadableFile);
  });

  it('keeps indents, list marks and tabs in prose out of the tables', () => {
    const { report } = read(
      '一、\t总体情况\n\t2023年\t主动公开信息5条。\n（一）\t主动公开\n六、其他需要报告的事项\n无',
    );
    expect(report.sections['1']).toBe('2023年\t主动公开信息5条。\n（一）主动公开');
    expect(report.sections['6']).toBe('无');
  });

  it('of any content is read or refused, in good time', () => {
    const piece = fc.constantFrom(
      '一、总体情况',
      '\t',
      '\n',
      '0',
      '规章',
      '其他',
      '第二十条第（一）项',
      '---',
      ' ',
      '公开',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        try {
          expect(reportDataSchema.safeParse(read(pieces.join('')).report).success).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile);
        }
      }),
      { numRuns: 150 },
    );
    for (const sign of ['信', '-', ' ', '\t']) {
      const start = performance.now();
      expect(() => readTxt(bytes(`${sign.repeat(1_000_000)}x`))).not.toThrow(RangeError);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });

  it('that is no text is refused with a sentence', () => {
    expect(() => readText(Uint8Array.from([0, 1, 2, 3]), [], true)).toThrow('不是文本文件');
    expect(() => readText(new Uint8Array(), [], true)).toThrow('空文件');
  });
});
