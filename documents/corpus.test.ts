import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/report/reading';
import { HUANGZHONG_EDUCATION } from '@/report/testing/units';
import { validate } from '@/report/validate';
import { readDocx } from './docx/read-docx';
import { type ReportRead, readReportFile } from './read-report';
import { gb18030 } from './testing/gb18030';
import { blocksHtml, copiedCells, copiedRows, webPage } from './testing/web-page';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const ascii = (text: string) => new TextEncoder().encode(text);
const NAME = 'huangzhong-education-2023';

const findingsOf = ({ report, reading }: ReportRead) =>
  validate(report, { year: 2023, unit: HUANGZHONG_EDUCATION, reading, stage: 'file' }).findings.map(
    ({ rule, severity, fingerprint, valuesHash }) => [rule, severity, fingerprint, valuesHash],
  );
/** Rows and labels without their place, which every format counts its own way. */
const placeless = (parts: Reading['rows'] | Reading['labels']) => parts.map(({ place: _, ...rest }) => rest);

const word = await readReportFile(fixture(`${NAME}.docx`), 'a.docx', [HUANGZHONG_EDUCATION]);
const { blocks } = await readDocx(fixture(`${NAME}.docx`));
/** A site prints the title itself; the cover's lines above it are not on the page. */
const article = blocks.slice(
  blocks.findIndex((block) => block.kind === 'paragraph' && /^一、/.test(block.text)),
);
const page = (charset?: string) => webPage(word.report.title, blocksHtml(article), charset);

const copied = (write: typeof copiedRows) =>
  blocks.map((block) => (block.kind === 'table' ? write(block) : block.text)).join('\n\n');

const FILES: readonly [string, Reading['file']['type'], Uint8Array][] = [
  ['.txt', 'txt', fixture(`${NAME}.txt`)],
  ['.doc', 'doc', fixture(`${NAME}.doc`)],
  ['.html as LibreOffice saves it', 'html', fixture(`${NAME}.html`)],
  ['.pdf as LibreOffice prints it', 'pdf', fixture(`${NAME}.pdf`)],
  ['.xlsx as LibreOffice makes it of that', 'xlsx', fixture(`${NAME}.xlsx`)],
];

describe('the report of 西宁市湟中区教育局 for 2023', () => {
  it.each(FILES)('in %s says the same as in .docx', async (_, type, bytes) => {
    const read = await readReportFile(bytes, 'a.docx', [HUANGZHONG_EDUCATION]);
    expect(read.reading.file.type).toBe(type);
    expect(read.report).toEqual(word.report);
    expect([read.unitCode, read.reading.year]).toEqual([HUANGZHONG_EDUCATION.code, 2023]);
    expect(placeless(read.reading.labels)).toEqual(placeless(word.reading.labels));
    expect(placeless(read.reading.rows)).toEqual(placeless(word.reading.rows));
    expect(read.reading.signature).toBe(word.reading.signature);
    expect(findingsOf(read).length).toBeGreaterThan(20);
    expect(findingsOf(read)).toEqual(findingsOf(word));
  });

  it.each([
    ['UTF-8', ascii(page())],
    ['GB 2312', gb18030(page('gb2312'))],
  ])('on a government site’s page in %s has the same cells, sections and title', async (_, bytes) => {
    const read = await readReportFile(bytes, '年报.html', [HUANGZHONG_EDUCATION]);
    expect(read.report.cells).toEqual(word.report.cells);
    expect(read.report.sections).toEqual(word.report.sections);
    expect([read.report.title, read.report.front]).toEqual([word.report.title, '']);
    expect([read.unitCode, read.reading.year]).toEqual([HUANGZHONG_EDUCATION.code, 2023]);
    expect(placeless(read.reading.rows)).toEqual(placeless(word.reading.rows));
    const told = read.reading.unread.map(({ raw }) => raw).join();
    for (const words of ['当前位置', '打印本页', '版权所有', '内部备注']) expect(told).toContain(words);
  });

  it.each([
    ['a row a line', copiedRows],
    ['a cell a line', copiedCells],
  ])('copied from a page with %s has no number that the file has not', async (_, write) => {
    const read = await readReportFile(ascii(copied(write)), 'a.txt', [HUANGZHONG_EDUCATION]);
    const same = Object.entries(read.report.cells).filter(([id, value]) => word.report.cells[id] === value);
    expect(Object.fromEntries(same)).toEqual(read.report.cells);
    expect(read.report.sections).toEqual(word.report.sections);
    // Tables 2 and 4 whole, and of table 3 the five rows that were filed whole.
    expect(Object.keys(read.report.cells).length).toBeGreaterThanOrEqual(50);
  });
});

describe('the printed form of 2021, nothing filled in', () => {
  const blank = async (name: string) => await readReportFile(fixture(name), name, []);

  it('is the same empty report in .doc as in .docx', async () => {
    const [old, now] = [await blank('form-2021-blank.doc'), await blank('form-2021-blank.docx')];
    expect(old.report).toEqual(now.report);
    expect(old.report.cells).toEqual({});
    expect(old.reading.form).toMatchObject({ name: 'form2021', certainty: 'sure' });
    expect(placeless(old.reading.rows)).toEqual(placeless(now.reading.rows));
    expect(old.reading.labels.filter((label) => !label.same)).toEqual([]);
  });
});
