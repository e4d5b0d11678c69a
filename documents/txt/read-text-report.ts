import { createHash } from 'node:crypto';
import type { Body } from '../blocks';
import type { KnownUnit } from '../known-unit';
import { MAX_FILE_BYTES } from '../limits';
import { type BodyRead, readBody } from '../read-body';
import type { ReportRead } from '../read-report';
import { UnreadableFile } from '../unreadable-file';
import { readTxt } from './read-txt';

/** A text without any heading is taken for a report's only where it speaks of what these reports are about. */
const SUBJECT = /公开|申请|信息|政务|行政|规章/;

const isProse = ({ blocks }: Body): boolean =>
  blocks.some((block) => block.kind === 'paragraph' && SUBJECT.test(block.text));

/** Prose under no heading is section 1, where a report says these things. */
function asSectionOne(read: BodyRead): BodyRead {
  const { report, reading } = read;
  const text = [report.front, report.sections['1']].filter((part) => part !== '').join('\n');
  if (reading.headings.length > 0 || reading.tables.length > 0) return read;
  return { ...read, report: { ...report, front: '', sections: { ...report.sections, '1': text } } };
}

/**
 * Reads an annual report, or some of its sections, from a text file; tables as tabs between the fields. What is not in
 * the file is empty in the report and shows in the reading (headings, tables).
 *
 * @param name the file's name, kept in the reading
 * @param units the units that the report may be of
 * @throws UnreadableFile with a sentence for the person who brought the file; nothing else
 */
export function readTextReport(bytes: Uint8Array, name: string, units: readonly KnownUnit[]): ReportRead {
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableFile('TOO_LARGE');
  const body = readTxt(bytes);
  const read = asSectionOne(readBody(body, units, isProse(body) ? 0 : 1));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    report: read.report,
    reading: { file: { name, sha256, size: bytes.length, type: 'txt' }, ...read.reading },
    unitCode: read.unitCode,
  };
}
