import { formInForce } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { emptyReport } from '@/report/report';
import { reportTitle } from '@/report/title';
import { effectiveCells } from '@/report/totals';
import { count, type DemoUnit, tableFour, tableThree, tableTwo } from './figures';
import { randomFor } from './random';
import { sectionsOf } from './texts';

/** A flaw left in on purpose; each is a warning that the unit explains, none blocks. */
export const SLIPS = ['backlog', 'approximate', 'stock'] as const;
export type Slip = (typeof SLIPS)[number];

export interface ReportWish {
  unit: DemoUnit;
  /** 2021 or later: demo reports are on that form. */
  year: number;
  /** The demo's report of the year before, which this one continues; null where there is none. */
  lastYear: ReportData | null;
  slip: Slip | null;
}

/**
 * A report with invented numbers: complete, on the form in force, its tables adding up, its texts saying what the
 * tables say, continuing last year's. The same wish always gives the same report.
 */
export function generateReport({ unit, year, lastYear, slip }: ReportWish): ReportData {
  const form = formInForce(year);
  const random = randomFor(`${unit.code} ${year}`);
  const three = tableThree(unit, random, lastYear, slip === 'backlog' ? 'backlog' : null);
  const asked = Object.entries(three).reduce(
    (sum, [cell, value]) => (cell.startsWith('t3.new.') ? sum + count(value) : sum),
    0,
  );
  const cells = {
    ...Object.fromEntries(form.cells.map(({ id, kind }) => [id, kind === 'money' ? '0' : 0])),
    ...tableTwo(unit, random, lastYear),
    ...three,
    ...tableFour(random, asked),
  };
  if (slip === 'stock') cells['t2.a1.normative.in_force'] = count(cells['t2.a1.normative.in_force']) + 1;
  const report: ReportData = {
    ...emptyReport(form.name),
    title: reportTitle(unit.name, year),
    cells,
  };
  report.cells = effectiveCells(report);
  report.sections = sectionsOf({
    unit,
    year,
    cells: report.cells,
    random,
    approximate: slip === 'approximate',
  });
  return report;
}
