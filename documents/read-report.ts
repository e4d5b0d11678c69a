import { createHash } from 'node:crypto';
import { cleanText } from '@/report/clean-text';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import { readDocx } from './docx/read-docx';
import { fileType } from './file-type';
import type { KnownUnit } from './known-unit';
import { MAX_FILE_BYTES } from './limits';
import { readBody } from './read-body';
import { UnreadableFile } from './unreadable-file';

export interface ReportRead {
  readonly report: ReportData;
  readonly reading: Reading;
  /** The unit whose report it is, as far as the file tells; null where none or several fit. */
  readonly unitCode: string | null;
}

/**
 * Reads an annual report from a Word file (.docx). What the file is, is told by its content and never by its name.
 *
 * @param name the file's name, kept in the reading
 * @param units the units that the report may be of
 * @throws UnreadableFile with a sentence for the person who brought the file; nothing else
 */
export async function readReportFile(
  bytes: Uint8Array,
  name: string,
  units: readonly KnownUnit[],
): Promise<ReportRead> {
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('TOO_LARGE');
  const type = fileType(bytes);
  if (type !== 'zip') throw new UnreadableFile(type);
  const { report, reading, unitCode } = readBody(await readDocx(bytes), units);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    report,
    reading: { file: { name: cleanText(name), sha256, size: bytes.length, type: 'docx' }, ...reading },
    unitCode,
  };
}
