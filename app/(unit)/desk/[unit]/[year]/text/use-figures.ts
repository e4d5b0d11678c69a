import { useDeferredValue, useMemo } from 'react';
import type { Claim } from '@/report/claims/claim';
import { claimsOf } from '@/report/claims/claims';
import type { ReportData } from '@/report/report';
import { statedAmounts } from '@/report/totals';
import { useDesk } from '../state/desk-context';
import { useReport } from '../state/use-desk-state';

export interface Figures {
  /** The report in which the figures were read: as typed a moment ago. Their offsets hold in its texts. */
  report: ReportData;
  /** Its cells' amounts, as the figures were held against them. */
  amount: (id: string) => number | undefined;
  claims: readonly Claim[];
}

/** The figures of the text that the tables must agree with, read as one types; typing goes before reading. */
export function useFigures(): Figures {
  const { view } = useDesk();
  const report = useDeferredValue(useReport());
  const { year, unit } = view;
  return useMemo(() => {
    const amount = statedAmounts(report);
    return { report, amount, claims: claimsOf(report, { year, unit }, amount) };
  }, [report, year, unit]);
}
