import { cutText } from '@/report/clean-text';
import type { Form } from '@/report/forms/form';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import type { Block, Body } from './blocks';
import { findSignature, findUnitLine } from './find/cover-lines';
import type { Heading } from './find/headings';
import { findHeadings } from './find/headings';
import type { Line } from './find/lines';
import { linesOf } from './find/lines';
import type { Places } from './find/places';
import { placesIn } from './find/places';
import { readTables } from './find/read-tables';
import { partTexts } from './find/sections';
import type { TableFound } from './find/tables';
import { findTables } from './find/tables';
import { findTitle, type Title } from './find/title';
import { mergedAgain } from './find/unmerged';
import { type FormFound, findForm } from './find/which-form';
import { findUnit, type UnitFound } from './find/which-unit';
import { findYear } from './find/which-year';
import type { KnownUnit } from './known-unit';
import { toldOnce } from './left-out';
import { UnreadableFile } from './unreadable-file';

export interface BodyRead {
  readonly report: ReportData;
  /** All of the reading but the file itself. */
  readonly reading: Omit<Reading, 'file'>;
  readonly unitCode: string | null;
}

/** With fewer headings and no table, a document is some other paper. */
const FEWEST_HEADINGS = 3;
/** How much of the text is asked for unit and year. */
const TEXT_ASKED = 200_000;

function requireReport(
  tables: readonly TableFound[],
  headings: readonly Heading[],
  fewestHeadings: number,
): void {
  const hasTable = tables.some((table) => table.id !== null);
  const headed = new Set(headings.map((heading) => heading.section).filter((section) => section !== null));
  if (hasTable || headed.size >= fewestHeadings) return;
  throw new UnreadableFile(tables.length > 0 ? 'OTHER_TABLES' : 'NO_REPORT');
}

function headingsRead(headings: readonly Heading[], lines: readonly Line[], form: Form, places: Places) {
  return headings.map((heading) => ({
    section: heading.section,
    text: heading.text,
    expected: form.sections.find((section) => section.id === heading.section)?.heading ?? null,
    place: places.block(lines[heading.line]?.block ?? 0),
  }));
}

/** Whether a line stands before a table; one of the same block is the row with which the table begins. */
const stands = (line: Line | undefined, found: TableFound): boolean =>
  (line?.block ?? 0) < found.block || (line?.block === found.block && (line.row ?? 0) <= found.from);

/** Each table with the section whose heading stands last before it. */
function tablesRead(
  tables: readonly TableFound[],
  headings: readonly Heading[],
  lines: readonly Line[],
  places: Places,
): Reading['tables'] {
  return tables.map((found) => {
    const above = headings.findLast(({ line, section }) => section !== null && stands(lines[line], found));
    return { table: found.id, under: above?.section ?? null, place: places.block(found.block) };
  });
}

/** What was looked for before the tables are read. */
interface Outline {
  readonly lines: readonly Line[];
  readonly tables: readonly TableFound[];
  readonly headings: readonly Heading[];
  readonly title: Title | null;
  readonly year: number | null;
  readonly unit: UnitFound;
}

/** @throws UnreadableFile where the blocks are no annual report */
function outlineOf(blocks: readonly Block[], units: readonly KnownUnit[], fewestHeadings: number): Outline {
  const lines = linesOf(blocks);
  const tables = findTables(blocks);
  const headings = findHeadings(lines, findForm(tables, null).form.sections);
  requireReport(tables, headings, fewestHeadings);
  const cover = lines.slice(0, headings[0]?.line ?? lines.length);
  const title = findTitle(cover, units);
  const text = cutText(lines.map((line) => line.text).join('\n'), TEXT_ASKED);
  const said = { title: title?.text ?? null, unitLine: findUnitLine(cover), text };
  return { lines, tables, headings, title, year: findYear(said.title, text), unit: findUnit(said, units) };
}

function titleRead(title: Title | null, lines: readonly Line[], places: Places): Reading['title'] {
  return title && { text: title.text, place: places.block(lines[title.from]?.block ?? 0) };
}

const formRead = ({ form, told, certainty, evidence }: FormFound): Reading['form'] => ({
  name: told ? form.name : null,
  certainty,
  evidence: [...evidence],
});

/**
 * Finds the report in a document's blocks: title, front, sections, form, tables, unit and year. Knows no file format.
 *
 * @param fewestHeadings how many section headings make a document without a table an annual report
 * @throws UnreadableFile NO_REPORT or OTHER_TABLES where the document is no annual report
 */
export function readBody(
  { blocks: written, leftOut }: Body,
  units: readonly KnownUnit[],
  fewestHeadings = FEWEST_HEADINGS,
): BodyRead {
  const blocks = written.map((block) => (block.kind === 'table' ? mergedAgain(block) : block));
  const { lines, tables, headings, title, year, unit } = outlineOf(blocks, units, fewestHeadings);
  const places = placesIn(blocks);
  const found = findForm(tables, year);
  const { tooLong, ...texts } = partTexts(lines, title, headings);
  const isOurs = blocks.some((block) => block.kind === 'paragraph' && block.mark !== undefined);
  const read = readTables(tables, found.form, places, isOurs);
  const left = toldOnce([...leftOut, ...tooLong]).map(({ block, raw, why }) => ({
    raw,
    why,
    place: places.block(block),
  }));
  return {
    unitCode: unit.code,
    report: { form: found.form.name, ...texts, cells: read.values },
    reading: {
      form: formRead(found),
      unitName: unit.name,
      year,
      title: titleRead(title, lines, places),
      headings: headingsRead(headings, lines, found.form, places),
      tables: tablesRead(tables, headings, lines, places),
      labels: read.labels,
      rows: read.rows,
      cells: read.cells,
      signature: findSignature(lines),
      unread: [...left, ...read.unread],
    },
  };
}
