'use client';

import type { CellValue } from '@/report/cell-value';
import type { SectionId } from '@/report/ids';
import type { ReportData } from '@/report/report';
import { effectiveCells } from '@/report/totals';
import { cellText } from './cell-text';
import { TextDifference } from './difference-list';
import { OpenedDetails } from './opened-details';

/** What stands at a draft's path of a report, with computed totals. */
function valueAt(report: ReportData, path: string): CellValue {
  if (path === 'title' || path === 'front') return report[path];
  if (path.startsWith('cell:')) return effectiveCells(report)[path.slice(5)] ?? null;
  return report.sections[path.slice(8) as SectionId];
}

const words = (value: CellValue): string => cellText(value) || '（空）';

/** What became of a comment's very place since it was written: 此处由 3 改为 5, a text by paragraph, or nothing. */
export function PlaceChange({
  was,
  report,
}: {
  was: { path: string; value: CellValue };
  report: ReportData;
}) {
  const now = valueAt(report, was.path);
  if (words(now) === words(was.value))
    return <p className="place-change muted">意见提出后，此处没有改动。</p>;
  if (was.path.startsWith('cell:')) {
    return <p className="place-change">{`意见提出后，此处由 ${words(was.value)} 改为 ${words(now)}。`}</p>;
  }
  return (
    <OpenedDetails className="place-change" summary="意见提出后，此处有改动">
      {() => <TextDifference before={String(was.value ?? '')} after={String(now ?? '')} />}
    </OpenedDetails>
  );
}
