import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from './limits';
import { readReportFile } from './read-report';
import { compoundFile } from './testing/compound-file';
import { paragraphXml, tableXml, wordFile } from './testing/word-file';
import { type UnreadableCode, UnreadableFile } from './unreadable-file';

const ascii = (text: string) => new TextEncoder().encode(text);
const real = readFileSync(new URL('./fixtures/huangzhong-education-2023.docx', import.meta.url));

async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const outcome = await readReportFile(bytes, '年报.docx', []).catch((error: unknown) => error);
  if (!(outcome instanceof UnreadableFile)) throw new Error(`not refused: ${String(outcome)}`);
  return outcome;
}

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Rewrites the inflated size that the zip's list of contents gives for every entry. */
function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = Uint8Array.from(bytes);
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

const deep = (levels: number) => `${'<w:sdt>'.repeat(levels)}${'</w:sdt>'.repeat(levels)}`;
const MIB = 1024 * 1024;
const bomb = await zipOf({ 'word/document.xml': new Uint8Array(31 * MIB) });

const CASES: readonly [string, UnreadableCode, () => Uint8Array | Promise<Uint8Array>][] = [
  ['an empty file', 'EMPTY', () => new Uint8Array()],
  ['a file of 50 MB', 'TOO_LARGE', () => new Uint8Array(50 * MIB)],
  ['one byte too many', 'TOO_LARGE', () => new Uint8Array(MAX_FILE_BYTES + 1)],
  ['a PDF by the name of .docx', 'PDF', () => ascii('%PDF-1.7\n')],
  ['an RTF file', 'RTF', () => ascii('{\\rtf1\\ansi')],
  ['a picture', 'IMAGE', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['a web page saved as .doc', 'WEB_PAGE', () => ascii('\ufeff<html><body>年报</body></html>')],
  ['plain text', 'NOT_WORD', () => ascii('政府信息公开工作年度报告')],
  ['an old .doc or .wps', 'OLD_WORD', () => compoundFile('WordDocument')],
  ['an encrypted .docx', 'ENCRYPTED', () => compoundFile('EncryptedPackage')],
  ['an old .xls', 'SPREADSHEET', () => compoundFile('Workbook')],
  ['an .xlsx', 'SPREADSHEET', () => zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '<a/>' })],
  ['an .odt', 'OPEN_DOCUMENT', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' })],
  ['an .ofd', 'OPEN_DOCUMENT', () => zipOf({ 'OFD.xml': '<OFD/>' })],
  ['a zip of photographs', 'ARCHIVE', () => zipOf({ 'a.jpg': 'x', 'b.jpg': 'y' })],
  ['a package without its document', 'DAMAGED', () => zipOf({ '[Content_Types].xml': '<Types/>' })],
  ['a file cut in half', 'DAMAGED', () => real.subarray(0, real.length / 2)],
  ['XML that is not well-formed', 'DAMAGED', () => wordFile('<w:p><w:r></w:p>')],
  ['a document without a body', 'DAMAGED', () => zipOf({ 'word/document.xml': '<w:document xmlns:w="w"/>' })],
  [
    'bytes that are no UTF-8',
    'DAMAGED',
    () => zipOf({ 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe]) }),
  ],
  [
    'too many entries',
    'BOMB',
    () => zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`f${at}`, '']))),
  ],
  ['a bomb', 'BOMB', () => bomb],
  ['a bomb that lies about its size', 'BOMB', () => withDeclaredSize(bomb, 1000)],
  [
    'a list of contents that adds up to too much',
    'BOMB',
    async () => withDeclaredSize(await zipOf({ a: '' }), 0x7fffffff),
  ],
  ['elements nested too deep', 'BOMB', () => wordFile(deep(400))],
  ['too many elements', 'BOMB', () => wordFile('<w:p/>'.repeat(700_000))],
  [
    'declared entities',
    'BOMB',
    () => zipOf({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>' }),
  ],
  [
    'a table of 501 rows',
    'TABLE_TOO_LARGE',
    () => wordFile(tableXml(Array.from({ length: 501 }, () => ['a', 'b']))),
  ],
  [
    'a table of 65 columns',
    'TABLE_TOO_LARGE',
    () => wordFile(tableXml([Array.from({ length: 65 }, () => 'a')])),
  ],
  [
    'a cell across a million columns',
    'TABLE_TOO_LARGE',
    () =>
      wordFile(
        '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr></w:tc><w:tc/></w:tr></w:tbl>',
      ),
  ],
  ['a letter', 'NO_REPORT', () => wordFile(paragraphXml('关于召开会议的通知'))],
  ['no content at all', 'NO_REPORT', () => wordFile('')],
  [
    'tables that are something else',
    'OTHER_TABLES',
    () =>
      wordFile(
        tableXml([
          ['姓名', '电话'],
          ['甲', '1'],
        ]),
      ),
  ],
];

describe('a file that is no annual report in Word', () => {
  it.each(CASES)(
    '%s is refused as %s, with what to do',
    async (_, code, make) => {
      const error = await refusal(await make());
      expect(error.code).toBe(code);
      expect(error.message).toMatch(/^[^请]+[。，：].*请.+。$/);
    },
    30_000,
  );
});
