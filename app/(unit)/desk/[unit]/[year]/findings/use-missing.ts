'use client';

import { useMemo } from 'react';
import type { Place } from '@/report/finding';
import { placeName } from '@/report/place';
import { useDesk } from '../state/desk-context';
import { useChecked, useDeskState } from '../state/use-desk-state';
import { whereToMend } from './where-to-mend';

/** One thing that stands between the draft and the sign-off. */
interface Missing {
  key: string;
  what: string;
  place: Place | null;
  placeName: string;
}

/** Everything to be done before the report can be sent for sign-off: what 送签 lists when it can't go on. */
export function useMissing(): Missing[] {
  const { form, view } = useDesk();
  const inTheWay = useChecked((checked) => checked.inTheWay);
  const inConflict = useDeskState((state) => state.conflicts);
  return useMemo(() => {
    const findings = inTheWay.map((finding) => ({
      key: finding.fingerprint,
      what: finding.severity === 'B' ? finding.title : `${finding.title}（修改，或写说明）`,
      place: whereToMend(finding),
      placeName: placeName(form, finding.place),
    }));
    const cells = view.toConfirm.map((cell) => ({
      key: `confirm:${cell}`,
      what: '由原格式带入，尚未确认',
      place: { kind: 'cell' as const, cell },
      placeName: placeName(form, { kind: 'cell', cell }),
    }));
    const conflicts = inConflict.map(({ path }) => ({
      key: `conflict:${path}`,
      what: '在另一窗口或由他人修改过，请在页面上方选择保留哪一个',
      place: null,
      placeName: '',
    }));
    return [...conflicts, ...findings, ...cells];
  }, [form, inConflict, inTheWay, view]);
}

/** How many they are. */
export function useMissingCount(): number {
  const { check, view } = useDesk();
  return useDeskState(
    ({ conflicts, report }) => conflicts.length + check(report).inTheWay.length + view.toConfirm.length,
  );
}
