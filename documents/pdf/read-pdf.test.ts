import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CellValue } from '@/report/cell-value';
import type { Form } from '@/report/forms/form';
import { form2019 } from '@/report/forms/form2019';
import { form2021 } from '@/report/forms/form2021';
import { readBody } from '../read-body';
import { line, type PdfPage, pdfFile, shown } from '../testing/pdf-file';
import { type PdfPrinting, printedPdf } from '../testing/printed-pdf';
import { readPdf } from './read-pdf';

// The first PDF waits for pdf.js to be loaded.
vi.setConfig({ testTimeout: 60_000 });

/** A different number in every cell that is no total. */
const numbered = (form: Form): Record<string, string> => {
  const amounts = new Map<string, number>();
  const amount = (id: string): number => {
    const known = amounts.get(id);
    if (known !== undefined) return known;
    const row = (one: string) => form.cells.find((cell) => cell.id === one)?.row;
    const parts = (form.totals[id] ?? []).filter((part) => row(part) === row(id));
    const own = form.cells.findIndex((cell) => cell.id === id) + 1;
    const sum = parts.length === 0 ? own : parts.reduce((total, part) => total + amount(part), 0);
    amounts.set(id, sum);
    return sum;
  };
  return Object.fromEntries(form.cells.map(({ id }) => [id, String(amount(id))]));
};

const valuesOf = (form: Form): Record<string, CellValue> =>
  Object.fromEntries(
    Object.entries(numbered(form)).map(([id, text]) => {
      const isMoney = form.cells.find((cell) => cell.id === id)?.kind === 'money';
      return [id, isMoney ? text : Number(text)];
    }),
  );

const read = async (pages: readonly PdfPage[]) => readBody(await readPdf(pdfFile(pages)), []);
const print = (printing: Partial<PdfPrinting> = {}, form: Form = form2021) =>
  printedPdf(form, { cells: numbered(form), ...printing });

/** The page that table 3 stands on. */
const TABLE_3 = 2;
const withPage = (pages: readonly PdfPage[], at: number, change: (page: PdfPage) => PdfPage) =>
  pages.map((page, index) => (index === at ? change(page) : page));
const drawnOver = (pages: readonly PdfPage[], drawing: string) =>
  withPage(pages, TABLE_3, (page) => ({ ...page, content: page.content + drawing }));

describe('a form printed with all its lines', () => {
  it.each([form2021, form2019])(
    '$name: every number comes back, sure, under the form’s labels',
    async (form) => {
      const { report, reading } = await read(print({}, form));
      expect(report.form).toBe(form.name);
      expect(report.cells).toEqual(valuesOf(form));
      expect(new Set(Object.values(reading.cells).map(({ certainty }) => certainty))).toEqual(
        new Set(['sure']),
      );
      expect(reading.labels.filter(({ same }) => !same)).toEqual([]);
    },
  );

  it.each<[string, Partial<PdfPrinting>]>([
    ['each sign put down by itself', { apart: true }],
    ['bold by printing twice', { twice: true }],
    ['bold by printing twice, sign by sign', { twice: true, apart: true }],
  ])('%s', async (_, printing) => {
    expect((await read(print(printing))).report.cells).toEqual(valuesOf(form2021));
  });

  it('parted by a page’s end after any row, with or without its head again', async () => {
    for (const rowsOnFirst of [4, 9, 15, 21, 26]) {
      for (const headAgain of [false, true]) {
        const { report, reading } = await read(print({ rowsOnFirst, headAgain }));
        expect(report.cells).toEqual(valuesOf(form2021));
        expect(reading.labels.filter(({ same }) => !same).map(({ raw }) => raw)).toEqual([]);
      }
    }
  }, 60_000);
});

/** The same page lying on its side: all that is drawn is turned by a quarter. */
const onItsSide = (page: PdfPage): PdfPage => ({
  content: `q 0 1 -1 0 842 0 cm\n${page.content}Q\n`,
  width: 842,
  height: 595,
});

describe('a page that is turned', () => {
  it.each<[string, (page: PdfPage) => PdfPage]>([
    ['drawn lying', onItsSide],
    ['drawn lying and set upright by the viewer', (page) => ({ ...onItsSide(page), rotate: 90 })],
    ['upside down', (page) => ({ ...page, rotate: 180 })],
  ])('%s', async (_, turned) => {
    expect((await read(print().map(turned))).report.cells).toEqual(valuesOf(form2021));
  });
});

const AT_NUMBERS = { x: 330, y: 600 };

describe('what is on the page but not of the report', () => {
  it.each<[string, string, RegExp]>([
    ['a slanting watermark', shown('内部资料 99', 150, 400, 60, '0.8 0.6 -0.6 0.8'), /水印/],
    ['a faint watermark', `q /Faint gs ${shown('样本2023', 100, 500, 70)} Q\n`, /水印/],
    ['invisible text', `3 Tr ${shown('777', AT_NUMBERS.x, AT_NUMBERS.y, 8)} 0 Tr\n`, /看不见/],
    ['white text on white', `q 1 g ${shown('777', AT_NUMBERS.x, AT_NUMBERS.y, 8)} Q\n`, /看不见/],
    ['text clipped away', `q 0 0 5 5 re W n ${shown('777', AT_NUMBERS.x, AT_NUMBERS.y, 8)} Q\n`, /看不见/],
    ['text beside the paper', shown('777', 700, AT_NUMBERS.y, 8), /看不见/],
  ])('%s is left out and told of', async (_, drawing, why) => {
    const { report, reading } = await read(drawnOver(print(), drawing));
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.unread.map((item) => item.why)).toEqual([expect.stringMatching(why)]);
  });

  it('a watermark set all over every page, cut by the paper and under a table’s shading, is told in one line', async () => {
    const tiles = [100, 300, 580].flatMap((x) =>
      [80, 400, 700].map((y) => shown('征求意见稿', x, y, 16, '0.8 0.6 -0.6 0.8')),
    );
    const shading = 'q 1 g 80 600 300 120 re f Q\n';
    const marked = print().map((page) => ({
      ...page,
      content: `${tiles.join('')}${shading}${page.content}`,
    }));
    const { report, reading } = await read(marked);
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(reading.unread).toMatchObject([
      { raw: '征求意见稿', why: `这段文字是水印，没有读入（共 ${marked.length} 处）` },
    ]);
  });

  it('a number painted over gives way to the one put in its place', async () => {
    const covered = `q 1 g 60 790 200 40 re f Q\n`;
    const pages = withPage(print(), 0, (page) => ({
      ...page,
      content: `${shown('旧标题', 80, 800, 16)}${covered}${shown('附件一', 80, 800, 16)}${page.content}`,
    }));
    const { report, reading } = await read(pages);
    expect(report.front).toBe('附件一');
    expect(reading.unread).toMatchObject([{ raw: '旧标题' }]);
  });
});

describe('what can’t be told', () => {
  it('print over print in a cell is no number', async () => {
    const pages = print({ cells: { ...numbered(form2021), 't3.new.natural': '' } });
    const clean = await read(pages);
    expect(clean.report.cells['t3.new.natural']).toBeUndefined();
    const again = print({ cells: { ...numbered(form2021), 't3.new.natural': '34' } });
    const [x, y] =
      /([\d.]+) ([\d.]+) Tm <00330034>/
        .exec(again[TABLE_3]?.content ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    const { report } = await read(drawnOver(again, shown('56', (x ?? 0) + 1.5, y ?? 0, 8)));
    expect(report.cells['t3.new.natural']).not.toBeTypeOf('number');
    expect(String(report.cells['t3.new.natural'])).toMatch(/3.*4/);
  });

  it('what the paper’s edge leaves of a number is none', async () => {
    const words = shown('政府信息公开工作年度报告政府信息公开工作年度报告政府信息公开', 40, 700, 12);
    const { blocks } = await readPdf(pdfFile([{ content: words + shown('123456', 575, 600, 12) }]));
    const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('|');
    expect(text).toContain('123');
    expect(text).not.toMatch(/\d$/);
  });

  it('a number longer than its cell stays one number, in its own cell', async () => {
    const cells = { ...numbered(form2021), 't3.new.natural': '123456789012', 't3.new.total': '' };
    const { report } = await read(print({ cells, apart: true }));
    expect(report.cells['t3.new.natural']).toBe(123456789012);
    expect(report.cells['t3.new.biz']).toBe(12);
  });

  it('tables 3 and 4 without lines are read by how their numbers stand, and never for sure', async () => {
    const { report, reading } = await read(print({ bare: true }));
    const guessed = Object.entries(valuesOf(form2021)).filter(([id]) => !id.startsWith('t2.'));
    expect(report.cells).toEqual(Object.fromEntries(guessed));
    expect(Object.values(reading.cells).filter(({ certainty }) => certainty !== 'unsure')).toEqual([]);
  });

  it('a gap in a table without lines is a gap', async () => {
    const cells: Record<string, string> = {
      ...numbered(form2021),
      't3.granted.biz': '',
      't3.deny_law.natural': '',
    };
    const { report } = await read(print({ bare: true, cells }));
    const right = valuesOf(form2021);
    expect(Object.entries(report.cells).filter(([id, value]) => value !== right[id])).toEqual([]);
    expect(report.cells).not.toHaveProperty(['t3.granted.biz']);
    expect(report.cells).not.toHaveProperty(['t3.deny_law.natural']);
    expect(report.cells['t3.granted.research']).toBe(right['t3.granted.research']);
  });

  it('recognised words under a scan are never sure, and that is said', async () => {
    const pages = print().map((page) => ({ ...page, content: `3 Tr\n${page.content}` }));
    const { report, reading } = await read(pages);
    expect(report.cells).toEqual(valuesOf(form2021));
    expect(Object.values(reading.cells).filter(({ certainty }) => certainty !== 'unsure')).toEqual([]);
    expect(reading.unread.map(({ why }) => why)).toContainEqual(expect.stringContaining('识别软件'));
  });

  it('a row without one of its lines is left, and only that row', async () => {
    const cells = numbered(form2021);
    const pages = print();
    const value = cells['t3.granted.biz'] ?? '';
    const hex = Array.from(value, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0')).join('');
    const content = pages[TABLE_3]?.content ?? '';
    const at = content.indexOf(`<${hex}>`);
    // The four lines of the box before it: the one at its left edge is the right edge of its neighbour too.
    const start = content.lastIndexOf('BT', at);
    const box = content.slice(0, start).split('\n').slice(-5, -1);
    const left = box[2] ?? '';
    const without = withPage(pages, TABLE_3, (page) => ({
      ...page,
      content: page.content.replaceAll(`${left}\n`, ''),
    }));
    const { report, reading } = await read(without);
    const missing = Object.keys(valuesOf(form2021)).filter((id) => report.cells[id] === undefined);
    expect(missing.every((id) => id.startsWith('t3.granted.'))).toBe(true);
    expect(missing).toHaveLength(7);
    expect(reading.rows.filter(({ taken }) => !taken)).toMatchObject([{ row: 'granted' }]);
  });
});

describe('text around the tables', () => {
  const words = '政府信息公开工作有序推进各项任务按期完成';
  const page = (number: number, lines: readonly string[]): PdfPage => ({
    content:
      shown('西宁市某局', 250, 810, 9) +
      shown(`- ${number} -`, 290, 30, 9) +
      lines.map((text, at) => shown(text, text.startsWith('一是') ? 64 : 40, 760 - at * 24, 12)).join(''),
  });

  it('is joined over lines and pages; page numbers and running heads are left out', async () => {
    const full = words.repeat(3).slice(0, 42);
    const pages = [
      page(1, ['一、总体情况', `一是${full.slice(2, 42)}`, full, full]),
      page(2, [`${full.slice(0, 20)}。`, '二、主动公开政府信息情况', '无']),
      page(3, ['三、收到和处理政府信息公开申请情况', '无']),
    ];
    const { blocks, leftOut } = await readPdf(pdfFile(pages));
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      '一、总体情况',
      `一是${full.slice(2, 42)}${full}${full}${full.slice(0, 20)}。`,
      '二、主动公开政府信息情况',
      '无',
      '三、收到和处理政府信息公开申请情况',
      '无',
    ]);
    expect(leftOut.map(({ raw }) => raw)).toEqual(['西宁市某局']);
  });

  it('in two columns is read one column after the other', async () => {
    const side = (sign: string) => Array.from({ length: 8 }, (_, at) => `${sign}${at}${words.slice(0, 15)}`);
    const [left, right] = [side('左'), side('右')];
    const column = (lines: readonly string[], x: number) =>
      lines.map((text, at) => shown(text, x, 700 - at * 20, 12)).join('');
    const { blocks } = await readPdf(
      pdfFile([{ content: shown('总体情况', 250, 760, 16) + column(left, 40) + column(right, 310) }]),
    );
    const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('');
    expect(text).toBe(`总体情况${left.join('')}${right.join('')}`);
  });

  it('a lone frame around it is no table', async () => {
    const frame =
      line(30, 800, 560, 800) + line(30, 700, 560, 700) + line(30, 800, 30, 700) + line(560, 800, 560, 700);
    const { blocks } = await readPdf(pdfFile([{ content: frame + shown(words.repeat(2), 40, 760, 12) }]));
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });
});

describe('any numbers', () => {
  it('come back from a printed form', async () => {
    const ids = form2021.cells.filter(({ kind }) => kind === 'count').map(({ id }) => id);
    const numbers = fc.dictionary(fc.constantFrom(...ids), fc.nat(9_999), { maxKeys: 60 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.boolean(), async (filled, apart) => {
        const cells = Object.fromEntries(Object.entries(filled).map(([id, value]) => [id, String(value)]));
        expect((await read(print({ cells, apart }))).report.cells).toEqual(filled);
      }),
      { numRuns: 10 },
    );
  }, 60_000);
});
