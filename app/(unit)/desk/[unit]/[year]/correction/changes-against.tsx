'use client';

import { useMemo } from 'react';
import { DifferenceList } from '@/components/difference-list';
import { OpenedDetails } from '@/components/opened-details';
import { differencesBetween } from '@/report/differences';
import type { ReportData } from '@/report/report';
import { placeOfPath } from '../conflicts';
import { useDesk } from '../state/desk-context';
import type { Path } from '../state/paths';
import { useReport } from '../state/use-desk-state';
import { useSettled } from '../text/use-settled';

/** A report is compared once nobody has typed for so long, in milliseconds. */
export const PAUSE = 400;

/** What the draft on the screen has that an earlier state had not, folded away under its count; each leads to its place. */
export function ChangesAgainst(props: {
  before: ReportData;
  summary: (count: number) => string;
  none: string;
}) {
  const { goTo } = useDesk();
  const { before, none, summary } = props;
  const report = useSettled(useReport(), PAUSE);
  const differences = useMemo(() => differencesBetween(before, report), [before, report]);
  if (differences.length === 0) return <p className="muted">{none}</p>;
  return (
    <OpenedDetails className="changes-fold" summary={summary(differences.length)}>
      {() => <DifferenceList differences={differences} go={(path) => goTo(placeOfPath(path as Path))} />}
    </OpenedDetails>
  );
}
