import type { ReportData } from '@/report/report';
import type { Random } from './random';

/** The version a reviewer gives back: without the second measure in section 5. Complete otherwise. */
export function firstVersion(report: ReportData): ReportData {
  const section5 = report.sections['5'].replace(/；二是[^；。]*。$/, '。');
  return { ...report, sections: { ...report.sections, '5': section5 } };
}

/** A report still being filled in: sections 5 and 6 to come, table 4 and some of table 3 empty. */
export function unfinished(report: ReportData, random: Random): ReportData {
  const share = 0.3 + random.int(0, 6) / 10;
  const done = (cell: string) =>
    cell.startsWith('t2.') || (cell.startsWith('t3.') && !cell.endsWith('.total') && random.chance(share));
  return {
    ...report,
    sections: { ...report.sections, '5': '', '6': '' },
    cells: Object.fromEntries(Object.entries(report.cells).filter(([cell]) => done(cell))),
  };
}
