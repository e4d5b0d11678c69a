import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { computedTotals } from '@/report/totals';
import type { Path, PathValue } from './paths';
import { cellPath, withValue } from './paths';

/**
 * The edits, and with them the totals that a file brought in: one that agreed with its parts before follows
 * them (it is emptied, and the computed one stands); one that differed already stays, as its finding says.
 */
export function withTotals(report: ReportData, edits: { path: Path; to: PathValue }[]) {
  const after = edits.reduce((laid, { path, to }) => withValue(laid, path, to), report);
  const before = computedTotals(report);
  const now = computedTotals(after);
  const moved = Object.keys(formByName(report.form).totals).filter((total) => {
    const stored = report.cells[total] ?? null;
    const agreed = stored !== null && Number(stored) === before[total];
    return agreed && now[total] !== before[total] && !edits.some(({ path }) => path === cellPath(total));
  });
  return [...edits, ...moved.map((total) => ({ path: cellPath(total), to: null }))];
}
