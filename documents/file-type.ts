import type { UnreadableCode } from './unreadable-file';

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

/** What a file begins with, and what is said of it. The name is not asked: it is often wrong. */
const SIGNATURES: readonly { code: UnreadableCode; bytes: readonly number[] }[] = [
  { code: 'PDF', bytes: ascii('%PDF') },
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
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** The compound file of old Office: .doc, .xls, .ppt, .wps, and every encrypted .docx. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DIRECTORY_ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Whether a stream or storage of this name is listed in a compound file. Directory entries are 128 bytes, aligned to
 * the sectors, and open with the name in UTF-16LE ([MS-CFB] 2.6.1), so they are found without following the FAT.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const nameBytes = wanted.length + 2;
  for (let at = 512; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    if (bytes[at + NAME_LENGTH_AT] !== nameBytes) continue;
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function compoundFile(bytes: Uint8Array): UnreadableCode {
  if (hasStream(bytes, 'EncryptedPackage')) return 'ENCRYPTED';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'SPREADSHEET';
  if (hasStream(bytes, 'PowerPoint Document')) return 'SLIDES';
  return 'OLD_WORD';
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('utf-8').decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  return head.startsWith('<') || head.startsWith('mime-version');
}

/** What a file is by its first bytes: `zip` may be a Word file, everything else is refused with that code. */
export function fileType(bytes: Uint8Array): 'zip' | UnreadableCode {
  if (bytes.length === 0) return 'EMPTY';
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, EMPTY_ZIP)) return 'ARCHIVE';
  if (startsWith(bytes, COMPOUND)) return compoundFile(bytes);
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) return known.code;
  return looksLikeMarkup(bytes) ? 'WEB_PAGE' : 'NOT_WORD';
}
