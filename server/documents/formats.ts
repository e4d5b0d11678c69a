import type { DocumentMarks } from '@/documents/official/parts';
import type { OfficialReport } from '@/documents/official-report';
import { writeCsv } from '@/documents/tidy/write-csv';
import { writeJson } from '@/documents/tidy/write-json';
import { blankDocx, writeDocx } from '@/documents/write/write-docx';
import { blankXlsx, writeXlsx } from '@/documents/xlsx/write/write-xlsx';
import type { FormName } from '@/report/ids';
import { writePdf } from './write-pdf';

/** A file type that reports are handed out in. */
interface Format {
  readonly mediaType: string;
  readonly write: (official: OfficialReport, marks: DocumentMarks) => Promise<Uint8Array>;
}

/** A file type that blank forms are handed out in. */
interface BlankFormat {
  readonly mediaType: string;
  readonly write: (form: FormName) => Promise<Uint8Array>;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** With the byte order mark: Excel takes a CSV without one for GBK. */
const writeTable = async (official: OfficialReport): Promise<Uint8Array> =>
  encode([...writeCsv([official], { byteOrderMark: true })].join(''));

/** By the file's extension. The screens offer what components/download-formats.ts lists. */
export const FORMATS = {
  docx: { mediaType: WORD, write: writeDocx },
  pdf: { mediaType: 'application/pdf', write: writePdf },
  xlsx: { mediaType: EXCEL, write: (official) => writeXlsx(official) },
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', write: writeTable },
  json: { mediaType: 'application/json', write: async (official) => encode(writeJson(official)) },
} as const satisfies Record<string, Format>;
export type Extension = keyof typeof FORMATS;

/** As FORMATS, for the form with nothing filled in. */
export const BLANK_FORMATS = {
  docx: { mediaType: WORD, write: (form) => blankDocx(form) },
  xlsx: { mediaType: EXCEL, write: (form) => blankXlsx(form) },
} as const satisfies Record<string, BlankFormat>;
export type BlankExtension = keyof typeof BLANK_FORMATS;

const isKey = <Table extends object>(table: Table, key: string): key is string & keyof Table =>
  Object.hasOwn(table, key);

/** The extension of report.docx, where a report is handed out as that; null for any other name. */
export function reportExtension(file: string): Extension | null {
  const extension = /^report\.([a-z]+)$/.exec(file)?.[1];
  return extension !== undefined && isKey(FORMATS, extension) ? extension : null;
}

/** As reportExtension, for blank.docx. */
export function blankExtension(file: string): BlankExtension | null {
  const extension = /^blank\.([a-z]+)$/.exec(file)?.[1];
  return extension !== undefined && isKey(BLANK_FORMATS, extension) ? extension : null;
}
