'use client';

import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '@/report/finding';
import type { ReportData } from '@/report/report';
import { validate } from '@/report/validate';
import type { FilingView } from '@/server/filing/view';

export interface Checked {
  findings: Finding[];
  notAssessed: { rule: string; why: string }[];
}

/** Checks the draft as it is typed, with the same code as the server; typing goes before checking. */
export function useFindings(view: FilingView, report: ReportData): Checked {
  const settled = useDeferredValue(report);
  return useMemo(() => {
    const result = validate(settled, {
      year: view.year,
      unit: view.unit,
      ...(view.reading && settled.form === view.draft.form ? { reading: view.reading } : {}),
      stage: view.state === 'signed' ? 'submission' : 'file',
      signedOff: view.signOff !== null && view.signOff.contentHash === view.contentHash,
      lastYear: view.lastYear,
    });
    // The sign-off is what is being asked for: it is no fault while it is on its way.
    if (view.state !== 'signing') return result;
    return { ...result, findings: result.findings.filter((finding) => finding.rule !== 'SIGN-OFF') };
  }, [view, settled]);
}
