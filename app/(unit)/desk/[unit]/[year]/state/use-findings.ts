'use client';

import { useDeferredValue, useMemo } from 'react';
import type { Finding } from '@/report/finding';
import { createChecker } from '@/report/recheck';
import type { ReportData } from '@/report/report';
import type { FilingView } from '@/server/filing/view';
import { ruleContext } from './rule-context';

export interface Checked {
  findings: Finding[];
  notAssessed: { rule: string; why: string }[];
}

/**
 * Checks the draft as it is typed, with the same code as the server; typing goes before checking. One checker lasts
 * until the server's view changes, so that a keystroke runs only the rules that read what it changed.
 */
export function useFindings(view: FilingView, otherUnits: readonly string[], report: ReportData): Checked {
  const settled = useDeferredValue(report);
  const onOwnForm = settled.form === view.draft.form;
  const check = useMemo(
    () => createChecker(ruleContext(view, otherUnits, onOwnForm)),
    [view, otherUnits, onOwnForm],
  );
  return useMemo(() => {
    const result = check(settled);
    // The sign-off is what is being asked for: it is no fault while it is on its way.
    if (view.state !== 'signing') return result;
    return { ...result, findings: result.findings.filter((finding) => finding.rule !== 'SIGN-OFF') };
  }, [check, view, settled]);
}
