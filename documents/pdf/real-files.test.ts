import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { readDocx } from '../docx/read-docx';
import { readBody } from '../read-body';
import { readPdf } from './read-pdf';

// The first PDF waits for pdf.js to be loaded.
vi.setConfig({ testTimeout: 60_000 });

const file = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const read = async (name: string) => readBody(await readPdf(file(name)), []);

const figures = z.object({ cells: z.record(z.string(), z.number().nullable()) });

/** What stands in the file by hand's count; money is kept as a decimal in text. */
const expected = (name: string) =>
  Object.entries(figures.parse(JSON.parse(file(name).toString('utf8'))).cells).flatMap(([id, value]) =>
    value === null ? [] : [[id, id.endsWith('_wan') ? String(value) : value] as const],
  );

describe.each(['hongze-2024', 'huaian-2024'])('%s.pdf, as published', (name) => {
  it('is read cell by cell, and nothing else', async () => {
    const { report, reading } = await read(`${name}.pdf`);
    expect(report.cells).toEqual(Object.fromEntries(expected(`${name}.json`)));
    expect(reading.year).toBe(2024);
    expect(reading.headings.map(({ section }) => section)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('keeps its paragraphs whole over lines and pages, without page numbers', async () => {
    const { report } = await read(`${name}.pdf`);
    const paragraphs = Object.values(report.sections).flatMap((text) => text.split('\n'));
    const ends = paragraphs.filter((text) => text !== '' && !/[。；：]$/.test(text));
    expect(ends).toEqual([]);
    expect(paragraphs.some((text) => /-\s*\d\s*-/.test(text))).toBe(false);
  });
});

describe('the single row （六）其他处理 of hongze-2024.pdf', () => {
  it('is told of as it stands, and no row slides into its place', async () => {
    const { reading } = await read('hongze-2024.pdf');
    expect(reading.rows.filter((row) => !row.taken)).toMatchObject([
      { label: '（六）其他处理', raw: ['0', '0', '0', '0', '0', '0', '0'] },
    ]);
    expect(reading.unread).toMatchObject([{ place: { page: 4, words: '第 2 张表第 24 行（第 4 页）' } }]);
    expect(reading.labels.filter(({ same }) => !same).map(({ raw }) => raw)).toEqual([
      '2.其他法律行政止公开',
    ]);
  });
});

describe('the Huangzhong report', () => {
  it('printed to PDF is the report that the Word file is', async () => {
    const word = readBody(await readDocx(file('huangzhong-education-2023.docx')), []);
    const pdf = await read('huangzhong-education-2023.pdf');
    const bare = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'place' ? undefined : one)));
    expect(pdf.report).toEqual(word.report);
    expect(bare(pdf.reading)).toEqual(bare(word.reading));
  });
});

describe('the blank form', () => {
  it('printed to PDF is an empty report on the form of 2021', async () => {
    const { report, reading } = await read('form-2021-blank.pdf');
    expect(report.form).toBe('form2021');
    expect(report.cells).toEqual({});
    expect(reading.form.certainty).toBe('sure');
    expect(reading.rows).toHaveLength(32);
    expect(reading.labels.filter(({ same }) => !same)).toEqual([]);
  });
});
