import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ReportRead, readReportFile } from '@/documents/read-report';
import { SECTION_IDS, TABLE_IDS } from '@/report/ids';
import type { Reading } from '@/report/reading';
import type { UnitRecord } from '@/report/unit-record';
import type { Lacking, Loaded } from './loaded';
import { NOTHING_LACKING } from './loaded';

/** A text file may hold some sections only. */
function lackingInText({ report, reading }: ReportRead): Lacking {
  const headed = new Set(reading.headings.map(({ section }) => section));
  const there = new Set(reading.tables.map(({ table }) => table));
  const sections = SECTION_IDS.filter((id) => !headed.has(id) && report.sections[id] === '');
  const tables = TABLE_IDS.filter((id) => !there.has(id));
  const isPart = sections.length > 0 || tables.length > 0;
  return { title: isPart && report.title === '', sections, tables };
}

/** Figures have the texts they name, empty ones too. */
function lackingInFigures({ reading }: ReportRead): Lacking {
  const given = new Set(reading.headings.map(({ section }) => section));
  const there = new Set(reading.tables.map(({ table }) => table));
  return {
    title: reading.title === null,
    sections: SECTION_IDS.filter((id) => !given.has(id)),
    tables: TABLE_IDS.filter((id) => !there.has(id)),
  };
}

/** A document is the whole report, and the rules say what it lacks. */
function lackingIn(read: ReportRead): Pick<Loaded, 'lacking' | 'lackingIs'> {
  const kind: Reading['file']['type'] = read.reading.file.type;
  if (kind === 'txt') return { lacking: lackingInText(read), lackingIs: 'told' };
  if (kind === 'json') return { lacking: lackingInFigures(read), lackingIs: 'silent' };
  return { lacking: NOTHING_LACKING, lackingIs: 'told' };
}

/**
 * Reads one file, whatever it is.
 *
 * @throws UnreadableFile with a sentence; a file system error where it can't be opened
 */
export const loadFile = (file: string, register: readonly UnitRecord[]): Promise<Loaded> =>
  loadBytes(readFileSync(file), file, register);

/**
 * Reads a file's bytes; its name tells what kind it is.
 *
 * @throws UnreadableFile with a sentence
 */
export async function loadBytes(
  bytes: Uint8Array,
  file: string,
  register: readonly UnitRecord[],
): Promise<Loaded> {
  const read = await readReportFile(bytes, basename(file), register, true);
  const { report, reading, unitCode } = read;
  return {
    file,
    report,
    // Figures have no labels and no lines to judge.
    reading: reading.file.type === 'json' ? null : reading,
    unitName: reading.unitName,
    unitCode,
    year: reading.year,
    ...lackingIn(read),
    unread: reading.unread.map(({ raw, why, place }) => ({ where: place.words, raw, why })),
  };
}
