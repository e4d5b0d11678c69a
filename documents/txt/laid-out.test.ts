import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readReportFile } from '../read-report';

/** What `pdftotext -layout` (poppler) makes of the PDF files among the fixtures: columns apart by spaces. */
const textOf = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}-layout.txt`, import.meta.url), 'utf8');
const truthOf = (name: string) =>
  z
    .object({ cells: z.record(z.string(), z.union([z.number(), z.string(), z.null()])) })
    .parse(JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'))).cells;
const read = async (text: string) => await readReportFile(new TextEncoder().encode(text), '年报.txt', []);

/** The lines of table 3's head, with its words in other places. */
const changed = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a PDF laid out as text by spaces', () => {
  it.each(['hongze-2024', 'huaian-2024'])('%s: every number is in its cell', async (name) => {
    const { report } = await read(textOf(name));
    const wrong = Object.entries(truthOf(name)).filter(
      ([id, value]) => String(report.cells[id] ?? '') !== String(value ?? ''),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(report.cells).filter((id) => id.startsWith('t4.'))).toHaveLength(15);
  });

  it('is doubted where its head was put together by its signs', async () => {
    const { reading } = await read(textOf('huaian-2024'));
    expect(reading.cells['t3.new.natural']?.certainty).toBe('unsure');
    expect(reading.cells['t2.a1.rules.issued']?.certainty).toBe('likely');
  });

  it('leaves a row that lacks a number, and only that one', async () => {
    const text = changed(textOf('huaian-2024'), '3001        53 ', '3001           ');
    const { report, reading } = await read(text);
    expect(reading.rows.filter(({ taken }) => !taken).map(({ row }) => row)).toEqual(['new']);
    expect(report.cells['t3.new.natural']).toBeUndefined();
    expect(report.cells['t3.granted.natural']).toBe(1288);
  });

  it.each([
    ['its columns in another order', '商业企      科研机 ', '科研机      商业企 '],
    ['a sign too many', '其他\n', '其他数\n'],
  ])('takes nothing from table 3 under a head with %s', async (_, from, to) => {
    const { report, reading } = await read(changed(textOf('huaian-2024'), from, to));
    expect(Object.keys(report.cells).filter((id) => id.startsWith('t3.'))).toEqual([]);
    expect(reading.rows.filter(({ table }) => table === 't3').length).toBeGreaterThan(20);
  });

  it('has no page’s number among its text', async () => {
    const { report } = await read(textOf('hongze-2024'));
    expect(Object.values(report.sections).join('\n')).not.toMatch(/^\s*-\s*\d\s*-\s*$/m);
  });
});
