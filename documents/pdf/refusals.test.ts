import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { form2021 } from '@/report/forms/form2021';
import { line, pdfFile, shown } from '../testing/pdf-file';
import { printedPdf } from '../testing/printed-pdf';
import { type UnreadableCode, UnreadableFile } from '../unreadable-file';
import { OPERATORS } from './operators';
import { loadPdfjs } from './pdfjs';
import { readPdf } from './read-pdf';

// The first PDF waits for pdf.js to be loaded.
vi.setConfig({ testTimeout: 60_000 });

const real = readFileSync(new URL('../fixtures/form-2021-blank.pdf', import.meta.url));
const words = shown('政府信息公开工作年度报告政府信息公开工作年度报告政府信息公开工作年度报告', 40, 700, 10);
const report = pdfFile(printedPdf(form2021, { cells: {} }));
const ascii = (text: string) => new TextEncoder().encode(text);

const CASES: readonly [string, UnreadableCode, Uint8Array][] = [
  ['pages without text', 'SCANNED', pdfFile([{ content: '' }, { content: line(0, 0, 9, 9) }])],
  [
    'scanned pages with nothing but page numbers',
    'SCANNED',
    pdfFile([1, 2, 3].map((page) => ({ content: shown(`- ${page} -`, 290, 30, 9) }))),
  ],
  ['a file locked with a password', 'ENCRYPTED', pdfFile([{ content: words }], { locked: true })],
  ['a file that only begins like a PDF', 'PDF_BROKEN', ascii('%PDF-1.7\nand no more')],
  ['201 pages', 'TOO_MANY_PAGES', pdfFile(Array.from({ length: 201 }, () => ({ content: words })))],
  ['a page of 70,000 signs', 'BOMB', pdfFile([{ content: shown('字'.repeat(7_000), 0, 0, 1).repeat(10) }])],
  ['a page of 130,000 lines', 'BOMB', pdfFile([{ content: words + line(0, 0, 9, 0).repeat(130_000) }])],
];

describe('what is refused', () => {
  it.each(CASES)('%s: %s', async (_, code, bytes) => {
    const outcome = await readPdf(bytes).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(UnreadableFile);
    expect(outcome).toMatchObject({ code });
    expect(String(outcome)).toMatch(/。请/);
  });
});

describe('a damaged file', () => {
  const isReadOrRefused = async (bytes: Uint8Array): Promise<boolean> => {
    try {
      return (await readPdf(bytes)).blocks.length >= 0;
    } catch (error) {
      if (error instanceof UnreadableFile) return true;
      throw error;
    }
  };

  it.each<[string, Uint8Array]>([
    ['of LibreOffice', real],
    ['without compression', report],
  ])(
    '%s is read or refused',
    async (_, whole) => {
      const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(
          fc.array(change, { minLength: 1, maxLength: 30 }),
          fc.option(fc.nat(whole.length)),
          async (changes, end) => {
            const bytes = whole.slice(0, end ?? whole.length);
            for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
            expect(await isReadOrRefused(bytes)).toBe(true);
          },
        ),
        { numRuns: 25 },
      );
    },
    120_000,
  );
});

describe('pdf.js', () => {
  it('numbers its instructions as operators.ts has them', async () => {
    const { OPS } = await loadPdfjs();
    expect(OPS).toMatchObject(OPERATORS);
  });

  it('leaves the process’s own arrays as they were', async () => {
    const { push } = Array.prototype;
    await loadPdfjs();
    expect(Array.prototype.push).toBe(push);
    expect(String(push)).toContain('[native code]');
  });
});
