import type { ArchiveEntry } from './archive';

/** Files that a system or an office program leaves in a folder, and that nobody put there. */
const LEFT_BEHIND = [
  /(^|\/)__MACOSX\//,
  /(^|\/)\.[^/]*$/,
  /(^|\/)(Thumbs\.db|desktop\.ini)$/i,
  /(^|\/)~\$[^/]*$/,
  /(^|\/)~WRL\d+\.tmp$/i,
];

/** Whether a file is the system's own and is passed over. */
export const isLeftBehind = (path: string): boolean => LEFT_BEHIND.some((pattern) => pattern.test(path));

/** What a zip holds that is a document and no archive: Office's, and ODF's and OFD's. */
const DOCUMENT_PARTS = new Set(['[Content_Types].xml', 'word/document.xml', 'mimetype', 'OFD.xml']);

/** Whether a zip is an archive of files and no document of its own. */
export const isArchive = (entries: readonly ArchiveEntry[]): boolean =>
  !entries.some(({ path }) => DOCUMENT_PARTS.has(path));

const ZIPS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** RAR, 7z, gzip. */
const FOREIGN = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

const startsWith = (bytes: Uint8Array, signatures: readonly (readonly number[])[]): boolean =>
  signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));

/** Whether bytes are a zip: an archive, or a document of one of the many kinds that are zips too. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, ZIPS);

/** Whether bytes are packed files in a format that is not opened. */
export const isForeignArchive = (bytes: Uint8Array): boolean => startsWith(bytes, FOREIGN);
