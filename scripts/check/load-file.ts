import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { type ReportRead, readReportFile } from '@/documents/read-report';
import { readTextReport } from '@/documents/txt/read-text-report';
import { SECTION_IDS, TABLE_IDS } from '@/report/ids';
import type { UnitRecord } from '@/report/unit-record';
import { loadFigures } from './load-figures';
import type { Lacking, Loaded } from './loaded';
import { NOTHING_LACKING } from './loaded';

/** A text file may hold some sections only; a Word file is the whole report, and the rules say what it lacks. */
function lackingIn({ report, reading }: ReportRead): Lacking {
  const headed = new Set(reading.headings.map(({ section }) => section));
  const there = new Set(reading.tables.map(({ table }) => table));
  const sections = SECTION_IDS.filter((id) => !headed.has(id) && report.sections[id] === '');
  const tables = TABLE_IDS.filter((id) => !there.has(id));
  const isPart = sections.length > 0 || tables.length > 0;
  return { title: isPart && report.title === '', sections, tables };
}

/**
 * Reads one file by its kind.
 *
 * @param year used where the file says none
 * @throws UnreadableFile with a sentence; a file system error where it can't be opened
 */
export async function loadFile(
  file: string,
  year: number | null,
  register: readonly UnitRecord[],
): Promise<Loaded> {
  const bytes = readFileSync(file);
  const kind = extname(file).toLowerCase();
  if (kind === '.json') return loadFigures(file, bytes, year, register);
  const isText = kind === '.txt';
  const read = isText
    ? readTextReport(bytes, basename(file), register)
    : await readReportFile(bytes, basename(file), register);
  const { report, reading, unitCode } = read;
  return {
    file,
    report,
    reading,
    unitName: reading.unitName,
    unitCode,
    year: reading.year,
    lacking: isText ? lackingIn(read) : NOTHING_LACKING,
    lackingIs: 'told',
    unread: reading.unread.map(({ raw, why, place }) => ({ where: place.words, raw, why })),
  };
}
