import type { CellValue } from '@/report/cell-value';
import { NOT_APPLICABLE } from '@/report/cell-value';
import type { Change, Finding, Place } from '@/report/finding';
import type { CellDefinition } from '@/report/forms/form';
import { cellDefinition, isTotal } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import { readCell } from '@/report/read-cell';
import type { ReportData } from '@/report/report';
import { computedTotals, storedValue } from '@/report/totals';
import type { Checked } from './check-report';
import type { Outcome } from './outcome';

type PlainValue = number | null | 'NA';

/** A value as other programs take it: 万元 as a number, empty or no number as null, 不适用 as NA. */
function plainValue(cell: CellDefinition | undefined, value: CellValue): PlainValue {
  if (value === NOT_APPLICABLE) return 'NA';
  const reading = cell === undefined ? null : readCell(cell, value);
  if (reading?.state === 'count') return reading.n;
  return reading?.state === 'money' ? Number(value) : null;
}

function plainCells(report: ReportData): Record<string, PlainValue> {
  const { cells } = formByName(report.form);
  return Object.fromEntries(cells.map((cell) => [cell.id, plainValue(cell, storedValue(report, cell.id))]));
}

/** The words that a finding points at; null where it points at no text. */
function spanOf(report: ReportData, place: Place): string | null {
  if (place.kind !== 'section' || place.start === undefined) return null;
  return report.sections[place.section].slice(place.start, place.end);
}

/** A total that is left to computing is told as the number it then is. */
function cellChange(report: ReportData, change: Extract<Change, { kind: 'cell' }>) {
  const form = formByName(report.form);
  const cell = cellDefinition(form, change.cell);
  const computed =
    change.to === null && isTotal(form, change.cell) ? computedTotals(report)[change.cell] : null;
  return {
    cell: change.cell,
    from: plainValue(cell, change.from),
    to: computed ?? plainValue(cell, change.to),
  };
}

/** A change of a text has no cell; `part` says which text it is. */
function plainChange(report: ReportData, change: Change) {
  if (change.kind === 'cell') return cellChange(report, change);
  const part = change.kind === 'section' ? change.section : change.kind;
  return { cell: null, part, from: change.from, to: change.to };
}

function plainFinding(report: ReportData, finding: Finding) {
  const { rule, severity, cells, place, found, expected, title, message, basis } = finding;
  return {
    rule,
    severity,
    cells,
    text: spanOf(report, place),
    found,
    expected,
    title,
    message,
    basis,
    suggestions: finding.suggestions.map(({ reason, changes }) => ({
      reason,
      changes: changes.map((change) => plainChange(report, change)),
    })),
  };
}

function plainReport({ loaded, unit, year, findings, notAssessed }: Checked) {
  const { file, report, lacking, unread } = loaded;
  const there = Object.entries(report.sections).filter(([id]) => !lacking.sections.some((one) => one === id));
  return {
    file,
    unit: unit.record.name === '' ? null : unit.record.name,
    year,
    form: report.form,
    title: report.title,
    sections: Object.fromEntries(there),
    cells: plainCells(report),
    findings: findings.map((finding) => plainFinding(report, finding)),
    unread,
    notAssessed,
    error: null,
  };
}

const NOTHING_READ = {
  unit: null,
  year: null,
  form: null,
  title: null,
  sections: {},
  cells: {},
  findings: [],
  unread: [],
  notAssessed: [],
};

/** One file as one line of JSON, in the shape that other programs rely on. */
export function jsonLine(outcome: Outcome): string {
  return JSON.stringify(
    outcome.kind === 'checked'
      ? plainReport(outcome.checked)
      : { file: outcome.file, ...NOTHING_READ, error: outcome.error },
  );
}
