import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { form2021 } from '@/report/forms/form2021';
import { readingSchema } from '@/report/reading';
import { reportDataSchema } from '@/report/report';
import { readBody } from './read-body';
import { readReportFile } from './read-report';
import { fuzzCase, HANGS_MS, loadReaders } from './testing/fuzz/fuzz-case';
import { silences } from './testing/fuzz/silent';
import { numbered } from './testing/numbered';
import { printedReport } from './testing/printed-report';
import { UnreadableFile } from './unreadable-file';

const real = readFileSync(new URL('./fixtures/huangzhong-education-2023.docx', import.meta.url));
const zip = await JSZip.loadAsync(real);
const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';

/** A report the schemas allow, or a refusal: nothing else may come out. */
async function isReadOrRefused(bytes: Uint8Array): Promise<boolean> {
  try {
    const { report, reading } = await readReportFile(bytes, 'a.docx', []);
    return reportDataSchema.safeParse(report).success && readingSchema.safeParse(reading).success;
  } catch (error) {
    if (error instanceof UnreadableFile) return true;
    throw error;
  }
}

async function packed(documentXml: string): Promise<Uint8Array> {
  const copy = new JSZip();
  copy.file('word/document.xml', documentXml);
  return await copy.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

/** `npm run fuzz` reads many more. */
const CASES = 500;
/** Cases a test. */
const AT_ONCE = 100;

/** The first and the last seed of each test, from seed 1 on. */
const firstSeeds = (cases: number, atOnce: number) =>
  Array.from({ length: cases / atOnce }, (_, at) => [at * atOnce + 1, (at + 1) * atOnce] as const);

describe('files made by chance', () => {
  /**
   * Found by `npm run fuzz`: a number that lost a digit to a sign, rows above the head of their group, the columns of
   * 行政复议 once its own head and the next were lost, and a PDF whose reader left a rejected promise behind.
   */
  it.each([1739, 6098, 6685, 7253, 16506])('seed %d, mended, stays so', async (seed) => {
    expect((await fuzzCase(seed)).faults).toEqual([]);
  });

  it.each(firstSeeds(CASES, AT_ONCE))(
    'are read or refused, none for long, and no number is wrong or lost without a word: seeds %d to %d',
    async (from, to) => {
      await loadReaders();
      const bad: string[] = [];
      let read = 0;
      for (let seed = from; seed <= to; seed += 1) {
        const { what, refused, faults } = await fuzzCase(seed);
        if (!refused) read += 1;
        bad.push(...faults.map((fault) => `seed ${seed}, ${what}: ${fault}`));
      }
      expect(bad).toEqual([]);
      // With nearly all of them refused, this would test nothing.
      expect(read).toBeGreaterThan((to - from) / 2);
    },
    120_000,
  );

  it('are the same for the same seed', async () => {
    const [one, other] = [await fuzzCase(7), await fuzzCase(7)];
    expect([one.what, one.refused]).toEqual([other.what, other.refused]);
  });
});

describe('the judge of silence', () => {
  const truth = numbered(form2021);
  const blocks = printedReport(form2021, { cells: truth });
  const { report, reading } = readBody({ blocks, leftOut: [] }, []);
  const read = (change: object) =>
    silences(
      {
        report: { ...report, cells: { ...report.cells, ...change } },
        reading: { file: { name: '', sha256: '', size: 0, type: 'docx' }, ...reading },
        unitCode: null,
      },
      blocks,
      form2021,
      truth,
    );

  it('hears a number in another’s place, and one that is gone', () => {
    expect(read({})).toEqual([]);
    expect(read({ 't3.new.natural': 999 })).toHaveLength(1);
    const rowsTold = reading.rows.splice(0);
    expect(read({ 't3.granted.biz': 25 }).join()).toContain('is in the file and not told of');
    reading.rows.push(...rowsTold);
  });
});

describe('a file made to take long', () => {
  const spaces = ' '.repeat(2_000_000);
  const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).join('<w:p/>');

  it.each([
    ['one endless line', `<w:p><w:r><w:t>负责人${spaces}签名：${spaces}一、${spaces}x</w:t></w:r></w:p>`],
    [
      'a cell of spaces',
      `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>规章${spaces}0</w:t></w:r></w:p></w:tc><w:tc/></w:tr></w:tbl>`,
    ],
    ['sixty thousand headings', '<w:p><w:r><w:t>一、总体情况和其他情况</w:t></w:r></w:p>'.repeat(60_000)],
  ])(
    '%s is read or refused in seconds',
    async (_, body) => {
      const document = xml.replace(/<w:body>/, () => `<w:body>${tables}${body}`);
      expect(await isReadOrRefused(await packed(document))).toBe(true);
    },
    // What takes longer than this hangs; how fast reading is, `npm run bench` measures.
    60_000,
  );

  it.each([
    ['a page of unclosed tables', `<html>${'<table><tr><td>'.repeat(150)}规章`],
    ['a page of a hundred thousand cells', `<html><table>${'<tr><td>0</td></tr>'.repeat(60_000)}</table>`],
    ['a page of misnested tags', `<html>${'<p><b><i><a href=x></p>'.repeat(20_000)}`],
    ['a page of unclosed tags', `<html>${'<a b'.repeat(190_000)}`],
    [
      'a page of attributes behind a quote',
      `<html>x<b' ${'<p '.repeat(9)}${'/a1/b2/c3'.repeat(2_000_000)}'>`,
    ],
    ['a page of one endless word', `<html><p>${'信'.repeat(5_000_000)}</p>`],
    ['a text of a hundred thousand labels', `二、主动公开政府信息情况\n${'规章\n0\n'.repeat(100_000)}`],
    ['a text of nothing but tabs', `一、总体情况\n${'\t'.repeat(60)}0\n`.repeat(400)],
    ['JSON nested deep', `{"cells":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
    [
      'JSON of many cells',
      JSON.stringify({
        cells: Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`c${at}`, 1])),
      }),
    ],
  ])(
    '%s is read or refused in seconds',
    async (_, text) => {
      const before = process.cpuUsage();
      expect(await isReadOrRefused(new TextEncoder().encode(text))).toBe(true);
      const { user, system } = process.cpuUsage(before);
      expect((user + system) / 1_000).toBeLessThan(2 * HANGS_MS);
    },
    60_000,
  );
});
