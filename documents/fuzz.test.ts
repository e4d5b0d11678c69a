import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '@/report/reading';
import { reportDataSchema } from '@/report/report';
import { readReportFile } from './read-report';
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

/** Places between tags, where XML stays well-formed whatever elements are taken away or doubled. */
const ROWS = xml.match(/<w:(tr|p|tc)>.*?<\/w:\1>/gs) ?? [];

describe('the real file, damaged at random', () => {
  it('with bytes changed is read or refused', async () => {
    const byte = fc.tuple(fc.nat(real.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { minLength: 1, maxLength: 20 }), async (changes) => {
        const bytes = Uint8Array.from(real);
        for (const [at, value] of changes) bytes[at] = value;
        expect(await isReadOrRefused(bytes)).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('with a piece cut out of its XML is read or refused', async () => {
    const cut = fc.tuple(fc.nat(xml.length), fc.nat(3_000));
    await fc.assert(
      fc.asyncProperty(cut, async ([at, length]) => {
        expect(await isReadOrRefused(await packed(xml.slice(0, at) + xml.slice(at + length)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('with rows, cells and spans lost, doubled or moved is read or refused', async () => {
    const change = fc.record({
      piece: fc.constantFrom(...ROWS),
      into: fc.constantFrom('', 'twice', '<w:tc><w:p/></w:tc>', '<w:tr/>', '<w:tbl/>', '<w:p/>'),
      span: fc.constantFrom('1', '0', '-3', '7', 'x', '63'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        let changed = xml;
        for (const { piece, into, span } of changes) {
          changed = changed.replace(piece, () => (into === 'twice' ? piece + piece : into));
          changed = changed.replace(/w:gridSpan w:val="\d+"/, `w:gridSpan w:val="${span}"`);
        }
        expect(await isReadOrRefused(await packed(changed))).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
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
});
