import { foldLabel } from '../fold';
import type { Form } from '../forms/form';
import { rowCells, tableRows } from '../forms/form-cells';
import { formByName } from '../forms/registry';
import type { FormName } from '../ids';
import { tableName } from '../place';
import type { FilePlace, Reading } from '../reading';

const place = (words: string): FilePlace => ({ block: 0, words });

function labelsOf(form: Form): Reading['labels'] {
  return form.tables.flatMap((table) =>
    table.grid.flatMap(({ content, row, column }) => {
      if (content.kind !== 'label' || content.role === 'note') return [];
      const { text, id, role } = content;
      const words = `${tableName(table.id)}第${row + 1}行`;
      const at = { block: 0, row, column, words };
      return [{ table: table.id, axis: role, id, raw: text, expected: text, same: true, place: at }];
    }),
  );
}

const labelText = (form: Form, id: string) =>
  labelsOf(form).find((label) => label.axis === 'row' && label.id === id)?.raw ?? id;

function rowsOf(form: Form): Reading['rows'] {
  return form.tables.flatMap((table) =>
    tableRows(form, table.id).map((row, index) => {
      const count = rowCells(form, table.id, row).length;
      return {
        table: table.id,
        row,
        label: labelText(form, row),
        expected: count,
        found: count,
        raw: Array.from({ length: count }, () => '0'),
        taken: true,
        place: place(`${tableName(table.id)}第${index + 1}行`),
      };
    }),
  );
}

/** What a file exactly on the form would say. */
export function soundReading(name: FormName): Reading {
  const form = formByName(name);
  return {
    file: { name: '年度报告.docx', sha256: '0'.repeat(64), size: 20_000, type: 'docx' },
    form: { name, certainty: 'sure', evidence: [] },
    unitName: '西宁市湟中区教育局',
    year: 2023,
    title: null,
    headings: form.sections.map(({ id, heading }) => ({
      section: id,
      text: heading,
      expected: heading,
      place: place(heading),
    })),
    tables: form.tables.map((table) => ({
      table: table.id,
      under: table.section,
      place: place(table.caption),
    })),
    labels: labelsOf(form),
    rows: rowsOf(form),
    cells: {},
    signature: 'absent',
    unread: [],
  };
}

/** The reading with every label of that wording read as another. */
export function withSlip(reading: Reading, wording: string, raw: string): Reading {
  const slipped = (label: Reading['labels'][number]) =>
    label.raw === wording ? { ...label, raw, same: foldLabel(raw) === foldLabel(wording) } : label;
  return { ...reading, labels: reading.labels.map(slipped) };
}

/** The reading with a row of table 3 short of numbers, and so not taken over. */
export function withShortRow(reading: Reading, row: string, found: number): Reading {
  const short = (one: Reading['rows'][number]) =>
    one.table === 't3' && one.row === row
      ? { ...one, found, taken: false, raw: one.raw.slice(0, found) }
      : one;
  return { ...reading, rows: reading.rows.map(short) };
}
