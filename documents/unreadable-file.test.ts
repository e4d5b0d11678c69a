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

const doc = readFileSync(new URL('./fixtures/huangzhong-education-2023.doc', import.meta.url));

/** The .doc with one byte of its header (the WordDocument stream's first sector) set. */
function withFlag(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const header = Buffer.from(changed.buffer).indexOf(Uint8Array.from([0xec, 0xa5]));
  changed[header + at] = value;
  if (at === 0x02) changed[header + 3] = 0;
  return changed;
}

const deep = (levels: number) => `${'<w:sdt>'.repeat(levels)}${'</w:sdt>'.repeat(levels)}`;
const MIB = 1024 * 1024;
const bomb = await zipOf({ 'word/document.xml': new Uint8Array(31 * MIB) });

const CASES: readonly [string, UnreadableCode, () => Uint8Array | Promise<Uint8Array>][] = [
  ['an empty file', 'EMPTY', () => new Uint8Array()],
  ['a file of 50 MB', 'TOO_LARGE', () => new Uint8Array(50 * MIB)],
  ['one byte too many', 'TOO_LARGE', () => new Uint8Array(MAX_FILE_BYTES + 1)],
  ['a PDF that ends at once, by the name of .docx', 'PDF_BROKEN', () => ascii('%PDF-1.7\n')],
  ['an RTF file', 'RTF', () => ascii('{\\rtf1\\ansi')],
  ['a picture', 'IMAGE', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
  ['a web page about something else', 'NO_REPORT', () => ascii('\ufeff<html><body>年报</body></html>')],
  [
    'a web page in one file',
    'WEB_ARCHIVE',
    () => ascii('MIME-Version: 1.0\nContent-Type: multipart/related'),
  ],
  ['XML of another kind', 'XML', () => ascii('<?xml version="1.0"?><w:wordDocument xmlns:w="w"/>')],
  ['a page with too many tags', 'BOMB', () => ascii(`<html>${'<b>'.repeat(200_001)}`)],
  ['a page nested too deep', 'BOMB', () => ascii(`<html>${'<div>'.repeat(5_000)}`)],
  [
    'a tag of a hundred thousand attributes',
    'BOMB',
    () => ascii(`<html><p ${'a1 b2 c3 d4 '.repeat(25_000)}>`),
  ],
  ['plain text', 'NO_REPORT', () => ascii('政府信息公开工作年度报告')],
  ['bytes that are nothing', 'NOT_WORD', () => Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256)],
  ['other JSON', 'NOT_FIGURES', () => ascii('{"name": "年报"}')],
  ['JSON of several reports', 'NOT_FIGURES', () => ascii('{"cells": {}}\n{"cells": {}}')],
  ['a .doc of which little is left', 'DAMAGED', () => compoundFile('WordDocument')],
  ['a .doc whose list of contents is cut off', 'OLD_WORD', () => doc.subarray(0, 9_000)],
  ['a .doc with a password', 'ENCRYPTED', () => withFlag(doc, 0x0b, 0x01)],
  ['a document of Word 95', 'VERY_OLD_WORD', () => withFlag(doc, 0x02, 0x68)],
  ['an old .wps', 'OLD_WORD', () => compoundFile('MatOST')],
  ['an encrypted .docx', 'ENCRYPTED', () => compoundFile('EncryptedPackage')],
  ['an old .xls', 'SPREADSHEET', () => compoundFile('Workbook')],
  [
    'an .xlsx without its workbook',
    'DAMAGED',
    () => zipOf({ '[Content_Types].xml': '', 'xl/workbook.xml': '<a/>' }),
  ],
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

describe('a file that is no annual report', () => {
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
