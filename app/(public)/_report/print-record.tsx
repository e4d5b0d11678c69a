import { formatLongDateTime } from '@/components/dates';
import type { PublicReport } from '@/server/publication/view';
import { versionWords } from './version-words';

/** On paper only: what the page's side says, in one line at the end. */
export function PrintRecord({ report }: { report: PublicReport }) {
  return (
    <p className="print-record">
      {report.unit.name}，{report.year} 年报告，{versionWords(report)}，
      {formatLongDateTime(report.publishedAt)} 公布。SHA-256{' '}
      <span className="hash">{report.contentHash}</span>
    </p>
  );
}
