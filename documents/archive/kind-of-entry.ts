import { fileType } from '../file-type';
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
const DOCUMENT_PARTS = new Set(['[Content_Types].xml', 'mimetype', 'OFD.xml']);

/** Whether a zip is an archive of files and no document of its own. */
export const isArchive = (entries: readonly ArchiveEntry[]): boolean =>
  !entries.some(({ path }) => DOCUMENT_PARTS.has(path));

/** Whether bytes are packed files in a format that is not opened: 7z, RAR, gzip. */
export const isForeignArchive = (bytes: Uint8Array): boolean => fileType(bytes) === 'ARCHIVE';
