'use client';

import { DifferenceList } from '@/components/difference-list';
import type { Difference } from '@/report/differences';
import { placeOfPath } from './change-place';
import { useReview } from './review-state';

/** What differs from the version before; each place carries the same mark in the report. */
export function ChangeList() {
  const { submission } = useReview();
  const before = comparedWords(submission.comparedWith);
  if (submission.changed.length === 0) return <p className="nothing">与{before}相比，内容没有改动。</p>;
  return (
    <>
      <p className="tab-lead">与{before}相比，报告中以琥珀色框标出</p>
      <VisitedDifferences differences={submission.changed} />
    </>
  );
}

/** Differences whose names lead to their places in the report. */
export function VisitedDifferences({ differences }: { differences: readonly Difference[] }) {
  const { visit } = useReview();
  const go = (path: string) => {
    const place = placeOfPath(path);
    if (place) visit(place);
  };
  return <DifferenceList differences={differences} go={go} />;
}

/** 第 2 版 · 第 1 次公布的报告. */
function comparedWords(before: { number: number; version: number | null } | null): string {
  if (before === null) return '前一版';
  return before.version === null ? `第 ${before.number} 版` : `第 ${before.version} 次公布的报告`;
}
