import type { DocumentMarks } from '@/documents/official/parts';
import type { OfficialReport } from '@/documents/official-report';
import { canonicalJsonOf } from '../canonical-json';
import { sha256 } from '../sha256';
import { type Extension, FORMATS } from './formats';
import { keptDocument } from './kept-documents';

/** A file to hand out. Its bytes are made when they are asked for: who has them already asks only for the tag. */
export interface Download {
  readonly fileName: string;
  /** For programs that know no Chinese names. */
  readonly plainName: string;
  readonly mediaType: string;
  /** Hash of all that the file is made from: the same as long as nothing in it changes. */
  readonly tag: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Raised when a writer changes what it makes of the same report, so that nobody keeps an old file. */
const WRITERS_VERSION = 1;

/**
 * A report as a file.
 *
 * @param named what stands behind the name: （草稿） and its like
 */
export function documentOf(
  official: OfficialReport,
  extension: Extension,
  marks: DocumentMarks = {},
  named = '',
): Download {
  const { unit, year } = official;
  const tag = sha256(canonicalJsonOf({ version: WRITERS_VERSION, official, extension, marks }));
  return {
    fileName: `${unit.name}${year}年政府信息公开工作年度报告${named}.${extension}`,
    plainName: `report-${unit.code}-${year}.${extension}`,
    mediaType: FORMATS[extension].mediaType,
    tag,
    bytes: () => keptDocument(tag, () => FORMATS[extension].write(official, marks)),
  };
}
