import { NOT_APPLICABLE } from '@/report/cell-value';
import type { CellDefinition } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import { readCell } from '@/report/read-cell';
import type { ReportData } from '@/report/report';
import { computedTotals, storedValue } from '@/report/totals';
import type { OfficialReport } from '../official-report';

/** Raised when the shape changes, so that a program can tell. */
const SCHEMA_VERSION = 1;

type PlainValue = number | string | null;

/** As `npm run check -- --json` prints a cell, without its losses: text stays, and money that no float keeps is text. */
function plainValue(report: ReportData, cell: CellDefinition): PlainValue {
  const stored = storedValue(report, cell.id);
  if (stored === NOT_APPLICABLE) return 'NA';
  const reading = readCell(cell, stored);
  if (reading.state === 'empty') return null;
  if (reading.state !== 'money') return stored;
  const amount = Number(stored);
  return String(amount) === String(stored) ? amount : String(stored);
}

/**
 * A report as one JSON object: whose it is, title, texts, and its cells by id, as `npm run check` takes them back. `NA`
 * is 不适用, null is empty, money is in 万元. `cells` has the totals that the report states, `totals` all of them as
 * computed from the other cells (null where one of those is empty).
 */
export function writeJson({ unit, year, report }: OfficialReport): string {
  const form = formByName(report.form);
  const cells = Object.fromEntries(form.cells.map((cell) => [cell.id, plainValue(report, cell)]));
  return `${JSON.stringify(
    {
      schemaVersion: SCHEMA_VERSION,
      unit: unit.name,
      unitCode: unit.code,
      year,
      form: report.form,
      title: report.title,
      front: report.front,
      sections: report.sections,
      cells,
      totals: computedTotals(report),
    },
    null,
    2,
  )}\n`;
}
