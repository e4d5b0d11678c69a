import { type CellValue, NOT_APPLICABLE } from '@/report/cell-value';
import { cleanText } from '@/report/clean-text';
import type { CellDefinition, Form } from '@/report/forms/form';
import { cellDefinition, rowCells, tableRows } from '@/report/forms/form-cells';
import { FORMS, formByName, formInForce } from '@/report/forms/registry';
import { SECTION_IDS, TABLE_IDS, type TableId } from '@/report/ids';
import { parseTyped } from '@/report/parse-typed';
import type { FilePlace, Reading, ReadRow } from '@/report/reading';
import { emptyReport } from '@/report/report';
import { findUnit } from '../find/which-unit';
import type { KnownUnit } from '../known-unit';
import type { BodyRead } from '../read-body';
import { type Figures, parseFigures } from './figures';

const placeOf = (words: string): FilePlace => ({ block: 0, words });

/** The form that knows the most of the cells; null where none leads. */
function formOfCells(ids: readonly string[]): Form | null {
  const ranked = FORMS.map((form) => ({
    form,
    known: ids.filter((id) => cellDefinition(form, id) !== undefined).length,
  })).sort((a, b) => b.known - a.known);
  const [first, second] = ranked;
  return first === undefined || first.known === (second?.known ?? 0) ? null : first.form;
}

/** Which form the figures are on: as the file says, else as its cells do, else the one in force for its year. */
function formOf({ form, year, cells }: Figures): { form: Form; reading: Reading['form'] } {
  if (form) {
    return {
      form: formByName(form),
      reading: { name: form, certainty: 'sure', evidence: [`form: ${form}`] },
    };
  }
  const byCells = formOfCells(Object.keys(cells ?? {}));
  if (byCells !== null) {
    return { form: byCells, reading: { name: byCells.name, certainty: 'likely', evidence: ['cells'] } };
  }
  const inForce = formInForce(year ?? Number.POSITIVE_INFINITY);
  return { form: inForce, reading: { name: null, certainty: 'unsure', evidence: [] } };
}

/** NA is how --json writes 不适用; money is stored as a decimal, whatever JSON had; other text is read as if typed. */
function storedOf(cell: CellDefinition, value: CellValue): CellValue {
  if (value === null || (typeof value === 'number' && cell.kind !== 'money')) return value;
  if (value === 'NA') return NOT_APPLICABLE;
  return parseTyped(cell, String(value));
}

interface CellsRead {
  readonly values: Record<string, CellValue>;
  readonly evidence: Reading['cells'];
  readonly unread: Reading['unread'];
}

function readCells(form: Form, cells: Figures['cells']): CellsRead {
  const read: CellsRead = { values: {}, evidence: {}, unread: [] };
  for (const [id, value] of Object.entries(cells ?? {})) {
    const cell = cellDefinition(form, id);
    const place = placeOf(`cells.${cleanText(id)}`);
    const raw = cleanText(String(value ?? ''));
    if (cell === undefined) {
      const why = `${form.label}没有编号为“${cleanText(id)}”的格，没有读入`;
      read.unread.push({ raw, why, place });
      continue;
    }
    read.values[id] = storedOf(cell, value);
    if (value !== null) read.evidence[id] = { raw, certainty: 'sure', place };
  }
  return read;
}

/** Figures name each cell by its id: no row of theirs can be short or out of place. */
function rowsOf(form: Form, table: TableId, values: CellsRead['values']): ReadRow[] {
  return tableRows(form, table).map((row) => {
    const cells = rowCells(form, table, row);
    const raw = cells.map((cell) => String(values[cell.id] ?? ''));
    const count = cells.length;
    return {
      ...{ table, row, label: row, expected: count, found: count, raw, taken: true },
      place: placeOf('cells'),
    };
  });
}

function sectionsOf({ sections }: Figures, form: Form): Reading['headings'] {
  return SECTION_IDS.filter((id) => sections?.[id] !== undefined).map((id) => {
    const heading = form.sections.find((section) => section.id === id)?.heading ?? null;
    return { section: id, text: heading ?? id, expected: heading, place: placeOf(`sections.${id}`) };
  });
}

function sectionTexts({ sections }: Figures): Partial<ReturnType<typeof emptyReport>['sections']> {
  return Object.fromEntries(Object.entries(sections ?? {}).map(([id, text]) => [id, cleanText(text)]));
}

function readingOf(figures: Figures, form: Form, read: CellsRead): Omit<BodyRead['reading'], 'form'> {
  const ids = Object.keys(read.values);
  const tables = form.tables.filter(({ id }) => ids.some((cell) => cell.startsWith(`${id}.`)));
  const there = TABLE_IDS.filter((id) => tables.some((table) => table.id === id));
  const title = figures.title ?? null;
  return {
    unitName: figures.unit ? cleanText(figures.unit) : null,
    year: figures.year ?? null,
    title: title === null ? null : { text: cleanText(title), place: placeOf('title') },
    headings: sectionsOf(figures, form),
    tables: tables.map(({ id, section }) => ({ table: id, under: section, place: placeOf('cells') })),
    labels: [],
    rows: there.flatMap((table) => rowsOf(form, table, read.values)),
    cells: read.evidence,
    signature: 'absent',
    unread: read.unread,
  };
}

/**
 * Reads a report's figures from JSON of our own shape: unit, year, form, cells by id, and the texts where it has them.
 *
 * @throws UnreadableFile NOT_FIGURES
 */
export function readJson(bytes: Uint8Array, units: readonly KnownUnit[]): BodyRead {
  const figures = parseFigures(bytes);
  const { form, reading } = formOf(figures);
  const read = readCells(form, figures.cells);
  const empty = emptyReport(form.name);
  const said = { title: figures.unit ? null : (figures.title ?? null), unitLine: figures.unit ?? null };
  const unit = findUnit({ ...said, text: '' }, units);
  return {
    unitCode: unit.code,
    report: {
      ...empty,
      title: cleanText(figures.title ?? ''),
      front: cleanText(figures.front ?? ''),
      sections: { ...empty.sections, ...sectionTexts(figures) },
      cells: read.values,
    },
    reading: { form: reading, ...readingOf(figures, form, read), unitName: unit.name },
  };
}
