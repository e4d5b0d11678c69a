import type { ReportData } from '../report';
import { statedAmounts } from '../totals';

type Amounts = (id: string) => number | undefined;

const known = new WeakMap<ReportData, Amounts>();

/** Last year's stated amounts. Its cells are read once for all rules and checks: nobody edits a report of last year. */
export function amountsBefore(lastYear: ReportData): Amounts {
  const amounts = known.get(lastYear) ?? statedAmounts(lastYear);
  known.set(lastYear, amounts);
  return amounts;
}
