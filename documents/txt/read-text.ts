import type { Body } from '../blocks';
import type { KnownUnit } from '../known-unit';
import { type BodyRead, readBody } from '../read-body';
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
 * Reads an annual report from a text file. What is not in the file is empty in the report and shows in the reading
 * (headings, tables).
 *
 * @param mayBePart it may hold some sections only, or prose under no heading; else it must be a report
 * @throws UnreadableFile
 */
export function readText(bytes: Uint8Array, units: readonly KnownUnit[], mayBePart: boolean): BodyRead {
  const body = readTxt(bytes);
  if (!mayBePart) return readBody(body, units);
  return asSectionOne(readBody(body, units, isProse(body) ? 0 : 1));
}
