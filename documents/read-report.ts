import { createHash } from 'node:crypto';
import { cleanText } from '@/report/clean-text';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { readDoc } from './doc/read-doc';
import { readDocx } from './docx/read-docx';
import { type FileType, fileType } from './file-type';
import { readHtml } from './html/read-html';
import { readJson } from './json/read-json';
import type { KnownUnit } from './known-unit';
import { MAX_FILE_BYTES } from './limits';
import { readPdf } from './pdf/read-pdf';
import { type BodyRead, readBody } from './read-body';
import { readText } from './txt/read-text';
import { withTypedTables } from './txt/typed-tables';
import { UnreadableFile } from './unreadable-file';
import { readOwnWorkbook } from './xlsx/read/own-workbook';
import { readXlsx } from './xlsx/read/read-xlsx';

export interface ReportRead {
  readonly report: ReportData;
  readonly reading: Reading;
  /** The unit whose report it is, as far as the file tells; null where none or several fit. */
  readonly unitCode: string | null;
}

/** A file on its way through its reader. */
interface ToRead {
  readonly bytes: Uint8Array;
  readonly units: readonly KnownUnit[];
  readonly mayBePart: boolean;
}

/** One reader for each type of file; the whole of what a new type needs beside its folder. */
const READERS: Readonly<Record<FileType, (file: ToRead) => BodyRead | Promise<BodyRead>>> = {
  docx: async ({ bytes, units }) => readBody(withTypedTables(await readDocx(bytes)), units),
  doc: ({ bytes, units }) => readBody(withTypedTables(readDoc(bytes)), units),
  html: ({ bytes, units }) => readBody(withTypedTables(readHtml(bytes)), units),
  txt: ({ bytes, units, mayBePart }) => readText(bytes, units, mayBePart),
  json: ({ bytes, units }) => readJson(bytes, units),
  pdf: async ({ bytes, units }) => readBody(await readPdf(bytes), units),
  xlsx: async ({ bytes, units }) => {
    const read = await readXlsx(bytes);
    return read.kind === 'own' ? readOwnWorkbook(read.workbook, units) : readBody(read.body, units);
  },
};

/**
 * Reads an annual report from a file of any type that has a reader. What the file is, is told by its content and never
 * by its name.
 *
 * @param name the file's name, kept in the reading
 * @param units the units that the report may be of
 * @param mayBePart a text file may hold some sections only, or prose under no heading
 * @throws UnreadableFile with a sentence for the person who brought the file; nothing else
 */
export async function readReportFile(
  bytes: Uint8Array,
  name: string,
  units: readonly KnownUnit[],
  mayBePart = false,
): Promise<ReportRead> {
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('TOO_LARGE');
  const type = fileType(bytes);
  const { report, reading, unitCode } = await READERS[type]({ bytes, units, mayBePart });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    report,
    reading: { file: { name: cleanText(name), sha256, size: bytes.length, type }, ...reading },
    unitCode,
  };
}
