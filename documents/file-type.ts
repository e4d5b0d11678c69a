import type { Reading } from '@/report/reading';
import { hasStream } from './doc/compound-file';
import { requireModestZip } from './docx/zip-directory';
import { textOf } from './txt/decode-text';
import { type UnreadableCode, UnreadableFile } from './unreadable-file';

export type FileType = Reading['file']['type'];

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** What a file that can't be read begins with, and what is said of it. */
const REFUSED: readonly { code: UnreadableCode; bytes: readonly number[] }[] = [
  { code: 'RTF', bytes: ascii('{\\rtf') },
  { code: 'IMAGE', bytes: [0x89, ...ascii('PNG')] },
  { code: 'IMAGE', bytes: [0xff, 0xd8, 0xff] },
  { code: 'IMAGE', bytes: ascii('GIF8') },
  { code: 'IMAGE', bytes: ascii('BM') },
  { code: 'IMAGE', bytes: [...ascii('II'), 0x2a, 0x00] },
  { code: 'IMAGE', bytes: [...ascii('MM'), 0x00, 0x2a] },
  { code: 'ARCHIVE', bytes: ascii('Rar!') },
  { code: 'ARCHIVE', bytes: [...ascii('7z'), 0xbc, 0xaf] },
  { code: 'ARCHIVE', bytes: [0x1f, 0x8b] },
  { code: 'ARCHIVE', bytes: [0x50, 0x4b, 0x05, 0x06] },
];
const PDF = ascii('%PDF-');
/** PDF readers look for the mark in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
const PDF_WITHIN = 1024;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The compound file of old Office: .doc, .xls, .ppt, .wps, and every encrypted .docx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** How much of a text is looked at to tell what it is, in characters. */
const HEAD = 4_096;

const startsWith = (bytes: Uint8Array, signature: readonly number[], from = 0): boolean =>
  signature.every((byte, index) => bytes[from + index] === byte);

function isPdf(bytes: Uint8Array): boolean {
  const last = Math.min(PDF_WITHIN, bytes.length);
  for (let at = bytes.indexOf(PDF[0] ?? 0); at >= 0 && at < last; at = bytes.indexOf(PDF[0] ?? 0, at + 1)) {
    if (startsWith(bytes, PDF, at)) return true;
  }
  return false;
}

function compoundType(bytes: Uint8Array): FileType {
  if (hasStream(bytes, 'EncryptedPackage')) throw new UnreadableFile('ENCRYPTED');
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw new UnreadableFile('SPREADSHEET');
  if (hasStream(bytes, 'PowerPoint Document')) throw new UnreadableFile('SLIDES');
  if (hasStream(bytes, 'WordDocument')) return 'doc';
  throw new UnreadableFile('OLD_WORD');
}

/** Entries that tell what a zip is; the first that fits counts. */
const PACKAGES: readonly { entry: RegExp; is: FileType | UnreadableCode }[] = [
  { entry: /^word\/document\.xml$/, is: 'docx' },
  { entry: /^xl\/workbook\.xml$/, is: 'xlsx' },
  { entry: /^xl\//, is: 'SPREADSHEET' },
  { entry: /^ppt\//, is: 'SLIDES' },
  { entry: /^(mimetype|OFD\.xml)$/, is: 'OPEN_DOCUMENT' },
  // The package itself names its main part; where it lacks one, the reader says that it is damaged.
  { entry: /^(\[Content_Types\]\.xml|_rels\/\.rels)$/, is: 'docx' },
];

const isType = (is: FileType | UnreadableCode): is is FileType => is === 'docx' || is === 'xlsx';

function packageType(bytes: Uint8Array): FileType {
  const names = requireModestZip(bytes);
  const is = PACKAGES.find(({ entry }) => names.some((name) => entry.test(name)))?.is ?? 'ARCHIVE';
  if (isType(is)) return is;
  throw new UnreadableFile(is);
}

const HTML =
  /<(?:!doctype\s+html|html|head|body|meta|title|table|div|p|span|font|center|h[1-6]|style|script)\b/;

function markupType(head: string): FileType {
  if (HTML.test(head)) return 'html';
  throw new UnreadableFile('XML');
}

function textType(bytes: Uint8Array): FileType {
  const text = textOf(bytes);
  if (text === null) throw new UnreadableFile('NOT_WORD');
  const head = text.slice(0, HEAD).trimStart().toLowerCase();
  if (head.startsWith('<')) return markupType(head);
  if (/^(mime-version|from:|content-type:)/.test(head)) throw new UnreadableFile('WEB_ARCHIVE');
  return /^[{[]/.test(head) ? 'json' : 'txt';
}

/**
 * What a file is by its content. The name is not asked: it is often wrong (a web page saved as .doc, a .docx called
 * .doc, a .wps that is Word's own format).
 *
 * @throws UnreadableFile with what it is instead
 */
export function fileType(bytes: Uint8Array): FileType {
  if (bytes.length === 0) throw new UnreadableFile('EMPTY');
  if (startsWith(bytes, ZIP)) return packageType(bytes);
  if (startsWith(bytes, COMPOUND)) return compoundType(bytes);
  const refused = REFUSED.find((signature) => startsWith(bytes, signature.bytes));
  if (refused !== undefined) throw new UnreadableFile(refused.code);
  return isPdf(bytes) ? 'pdf' : textType(bytes);
}
