import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { form2021 } from '@/report/forms/form2021';
import { NOTE_MARK } from '../note-mark';
import { readBody } from '../read-body';
import { readReportFile } from '../read-report';
import { convertWithLibreOffice, hasLibreOffice } from '../testing/libre-office';
import { numbered } from '../testing/numbered';
import { line, pdfFile, shown } from '../testing/pdf-file';
import { printedPdf } from '../testing/printed-pdf';
import { readPdf } from './read-pdf';

// The first PDF waits for pdf.js to be loaded.
vi.setConfig({ testTimeout: 60_000 });

const SIZE = 10;
/** Text at a height above the base line of the others, in parts of their size. */
const at = (text: string, x: number, raise = 0, size = SIZE) => shown(text, x, 500 + raise * SIZE, size);
const FILLER = shown(
  '本页文字须多于三十个字，方不作为扫描件处理，故在此处写下这一句话以凑足字数。',
  50,
  700,
  SIZE,
);

async function readPage(content: string) {
  const { blocks, leftOut } = await readPdf(pdfFile([{ content: FILLER + content }]));
  const texts = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.boxes.map(({ text }) => text),
  );
  return { texts, told: leftOut.filter(({ why }) => why === NOTE_MARK).map(({ raw }) => raw) };
}

describe('raised signs on a page', () => {
  it('are left out behind a figure or a Chinese word, and told of with it', async () => {
    const { texts, told } = await readPage(
      at('申请', 100) + at('2', 120, 0.35, 6) + at('73', 123) + at('[1]', 133, 0.35, 6) + at('件', 143),
    );
    expect(texts.at(-1)).toBe('申请73 件');
    expect(told.sort()).toEqual(['73[1]', '申请[2]']);
  });

  it('are left out before a figure that begins with them', async () => {
    const { texts, told } = await readPage(at('1', 100, 0.35, 6) + at('73', 103));
    expect(texts.at(-1)).toBe('73');
    expect(told).toEqual(['73[1]']);
  });

  it('stay behind letters', async () => {
    const { texts, told } = await readPage(at('3m', 100) + at('2', 110, 0.35, 6));
    expect(texts.at(-1)).toBe('3m2');
    expect(told).toEqual([]);
  });

  it('keep apart from a figure where they are no mark: as large as it, or too many', async () => {
    const large = await readPage(at('73', 100) + at('1', 110, 0.3));
    const many = await readPage(at('73', 100) + at('123', 110, 0.35, 6));
    expect([large.texts.at(-1), many.texts.at(-1)]).toEqual(['73 1', '73 123']);
  });

  it('on one line with it are digits of the figure, small or not', async () => {
    const { texts, told } = await readPage(at('73', 100) + at('1', 110, 0, 6));
    expect(texts.at(-1)).toBe('731');
    expect(told).toEqual([]);
  });

  it('are the next cell’s own figure behind a line', async () => {
    const frame = [
      [90, 112, 200].map((x) => line(x, 480, x, 520)),
      [480, 520].map((y) => line(90, y, 200, y)),
    ];
    const { texts, told } = await readPage(
      frame.flat().join('') + at('73', 101) + at('1', 112.5, 0.35, 6) + at('8', 190),
    );
    expect(texts.slice(-2)).toEqual(['73', '1 8']);
    expect(told).toEqual([]);
  });
});

describe('a report with a mark at every figure', () => {
  it.each(['1', '12', '[3]'])('%s: no mark is a digit of any', async (mark) => {
    const cells = numbered(form2021);
    const file = pdfFile(printedPdf(form2021, { cells, mark }));
    const { report, reading } = readBody(await readPdf(file), []);
    expect(Object.entries(report.cells).map(([id, value]) => [id, String(value)])).toEqual(
      expect.arrayContaining(Object.entries(cells)),
    );
    expect(reading.unread.filter(({ why }) => why.startsWith(NOTE_MARK)).length).toBeGreaterThan(100);
  });

  it.skipIf(!hasLibreOffice)('as LibreOffice prints it', { timeout: 300_000 }, async () => {
    const word = readFileSync(new URL('../outside/fixtures/number-with-footnote-mark.docx', import.meta.url));
    const printed = await convertWithLibreOffice(word, 'docx', 'pdf');
    const { report, reading } = await readReportFile(printed, '年报.pdf', []);
    expect(report.cells['t3.new.natural']).toBe(73);
    expect(reading.unread.map(({ raw }) => raw)).toEqual(['73[1]']);
  });
});
