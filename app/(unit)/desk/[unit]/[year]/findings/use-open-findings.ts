'use client';

import { useMemo } from 'react';
import type { Finding } from '@/report/finding';
import { useDesk } from '../state/desk-context';
import { explanationOf, mayBeExplained } from './explained';
import { isSignOff } from './sign-off-rule';

/** The findings that still ask for something: not those the unit has explained, nor the sign-off to come. */
export function useOpenFindings(): Finding[] {
  const { checked, view } = useDesk();
  return useMemo(
    () =>
      checked.findings.filter(
        (finding) => !isSignOff(finding) && !(mayBeExplained(finding) && explanationOf(view, finding)),
      ),
    [checked, view],
  );
}
