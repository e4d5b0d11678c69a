import { cutText } from '@/report/clean-text';
import type { Form } from '@/report/forms/form';
import { rowCells, tableRows } from '@/report/forms/form-cells';
import { FORM_NAMES, formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import type { Reading } from '@/report/reading';
import { findSignature } from '../../find/cover-lines';
import { findUnit } from '../../find/which-unit';
import type { KnownUnit } from '../../known-unit';
import type { BodyRead } from '../../read-body';
import { UnreadableFile } from '../../unreadable-file';
import { OWN_NAMES, WORKBOOK_VERSION } from '../defined-names';
import { type OwnArea, type OwnCells, ownCells } from './own-cells';
import { ownLabels } from './own-labels';
import { type OwnTableCells, readOwnTableCells } from './own-table-cells';
import { readOwnTexts } from './own-text';
import type { Workbook } from './workbook';

const TITLE_LIMIT = 500;
const FRONT_LIMIT = 4_000;
const OLDEST_YEAR = 2000;
const NEWEST_YEAR = 2100;

/** What a named cell holds as text; '' where it is empty or gone. */
function textAt(own: OwnCells, name: string): string {
  const area = own.area(name);
  return (area && own.first(area)?.text) ?? '';
}

function formOf(own: OwnCells): FormName | null {
  const name = textAt(own, OWN_NAMES.form);
  return FORM_NAMES.find((known) => known === name) ?? null;
}

/** Whether the workbook was written by writeXlsx or blankXlsx, in the layout known here. */
export function isOwnWorkbook(workbook: Workbook): boolean {
  const own = ownCells(workbook);
  return textAt(own, OWN_NAMES.version) === String(WORKBOOK_VERSION) && formOf(own) !== null;
}

function yearOf(own: OwnCells): number | null {
  const year = Number(/^\s*(\d{4})\s*年?度?\s*$/.exec(textAt(own, OWN_NAMES.year))?.[1]);
  return year >= OLDEST_YEAR && year <= NEWEST_YEAR ? year : null;
}

/** By the code where its unit bears the written name or none is written, else by the name alone. */
function unitOf(own: OwnCells, title: string, units: readonly KnownUnit[]) {
  const name = textAt(own, OWN_NAMES.unitName).trim();
  const code = textAt(own, OWN_NAMES.unitCode).trim();
  const found = findUnit({ title, unitLine: name === '' ? null : name, text: '' }, units);
  const byName = name === '' ? null : findUnit({ title: null, unitLine: name, text: '' }, units).code;
  const coded = units.find((unit) => unit.code === code);
  if (coded !== undefined && (name === '' || name === coded.name || byName === coded.code)) {
    return { name: coded.name, code: coded.code };
  }
  return { name: name === '' ? found.name : name, code: name === '' ? found.code : byName };
}

/** Each of the form's rows with the cells of it that still have their names. */
function rowsRead(
  form: Form,
  own: OwnCells,
  { areas }: OwnTableCells,
  labels: Reading['labels'],
): Reading['rows'] {
  return form.tables.flatMap(({ id: table }) =>
    tableRows(form, table).flatMap((row) => {
      const cells = rowCells(form, table, row);
      const there = cells.flatMap((cell) => areas.get(cell.id) ?? []);
      const [first] = there;
      if (first === undefined) return [];
      const label =
        labels.find((one) => one.table === table && one.axis === 'row' && one.id === row)?.raw ?? '';
      const raw = there.map((area) => own.first(area)?.text.trim() ?? '');
      const place = { ...own.place(first), words: `工作表“${first.on.name}”第 ${first.area.top + 1} 行` };
      return [{ table, row, label, expected: cells.length, found: there.length, raw, taken: true, place }];
    }),
  );
}

/** Each table whose cells are there, in its own section: a workbook has no other order. */
function tablesRead(form: Form, own: OwnCells, areas: ReadonlyMap<string, OwnArea>): Reading['tables'] {
  return form.tables.flatMap(({ id: table, section }) => {
    const cell = form.cells.find((one) => one.table === table && areas.has(one.id));
    const area = cell && areas.get(cell.id);
    return area === undefined ? [] : [{ table, under: section, place: own.place(area) }];
  });
}

function titleRead(own: OwnCells, text: string): Reading['title'] {
  const area = own.area(OWN_NAMES.title);
  return area === null || text.trim() === '' ? null : { text, place: own.place(area) };
}

function signatureIn(front: string): Reading['signature'] {
  return findSignature(front.split('\n').map((text) => ({ block: 0, text: text.trim() })));
}

/**
 * Reads a workbook of our own by the names of its cells, whatever rows were put in between. What a name no longer points
 * to, or what can't be read, stays empty and is told.
 *
 * @param workbook for which isOwnWorkbook holds
 * @throws UnreadableFile NO_REPORT where it is none of ours
 */
export function readOwnWorkbook(workbook: Workbook, units: readonly KnownUnit[]): BodyRead {
  const own = ownCells(workbook);
  const name = formOf(own);
  if (name === null) throw new UnreadableFile('NO_REPORT');
  const form = formByName(name);
  const typed = new Set(textAt(own, OWN_NAMES.typedTotals).split(' '));
  const tables = readOwnTableCells(form, own, typed);
  const texts = readOwnTexts(form, own);
  const labels = ownLabels(form, own, tables.areas);
  const title = cutText(textAt(own, OWN_NAMES.title), TITLE_LIMIT);
  const front = cutText(textAt(own, OWN_NAMES.front), FRONT_LIMIT);
  const unit = unitOf(own, title, units);
  return {
    unitCode: unit.code,
    report: { form: name, title, front, sections: texts.sections, cells: tables.values },
    reading: {
      form: { name, certainty: 'sure', evidence: [`本平台的 Excel 填报表（${form.label}）`] },
      unitName: unit.name,
      year: yearOf(own),
      title: titleRead(own, title),
      headings: texts.headings,
      tables: tablesRead(form, own, tables.areas),
      labels,
      rows: rowsRead(form, own, tables, labels),
      cells: tables.cells,
      signature: signatureIn(front),
      unread: [...texts.unread, ...tables.unread],
    },
  };
}
