'use client';

import { useMemo } from 'react';
import { DifferenceList } from '@/components/difference-list';
import type { Difference } from '@/report/differences';
import { differencesBetween, publicDifferences } from '@/report/differences';
import type { ReportData } from '@/report/report';
import { placeOfPath } from '../conflicts';
import { useDesk } from '../state/desk-context';
import type { Path } from '../state/paths';

/** What the draft on the screen would change of what is published. */
export function usePublicChanges(published: ReportData | null): Difference[] {
  const { state } = useDesk();
  return useMemo(
    () => (published ? publicDifferences(published, state.report) : []),
    [published, state.report],
  );
}

/** What the draft on the screen has that an earlier state had not, folded away under its count; each leads to its place. */
export function ChangesAgainst(props: {
  before: ReportData;
  summary: (count: number) => string;
  none: string;
  open?: boolean;
}) {
  const { goTo, state } = useDesk();
  const { before, none, summary } = props;
  const differences = useMemo(() => differencesBetween(before, state.report), [before, state.report]);
  if (differences.length === 0) return <p className="muted">{none}</p>;
  return (
    <details className="changes-fold" open={props.open ?? false}>
      <summary>{summary(differences.length)}</summary>
      <DifferenceList differences={differences} go={(path) => goTo(placeOfPath(path as Path))} />
    </details>
  );
}
