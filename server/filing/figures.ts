import { formByName } from '@/report/forms/registry';
import { readCell } from '@/report/read-cell';
import type { ReportData } from '@/report/report';
import { effectiveCells } from '@/report/totals';
import { wanOfFen } from '@/report/wan';

/**
 * The numbers of a report as the `figure` table keeps them: counts as whole numbers, money as decimals in 万元
 * (exact, never a float), totals computed. Empty cells, 不适用 and text have no figure.
 */
export function figuresOf(report: ReportData): { cell: string; value: string }[] {
  const cells = effectiveCells(report);
  return formByName(report.form).cells.flatMap((definition) => {
    const read = readCell(definition, cells[definition.id]);
    if (read.state === 'count') return [{ cell: definition.id, value: String(read.n) }];
    return read.state === 'money' ? [{ cell: definition.id, value: wanOfFen(read.fen) }] : [];
  });
}
