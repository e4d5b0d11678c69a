import { formatLongDay } from '@/components/dates';
import { dayInShanghai } from '@/server/calendar';
import type { PublicReport } from '@/server/publication/view';
import { correctionsAnchor } from './corrections';

/** Whether a newer version has been published since. */
export const isOutdated = ({ version, versions }: Pick<PublicReport, 'version' | 'versions'>): boolean =>
  versions.some((one) => one.version > version);

/** Above an earlier version: which one stands now. Above one that corrects: where it says what it corrects. */
export function VersionNote({ report }: { report: PublicReport }) {
  const [newest] = report.versions;
  if (!newest || report.versions.length === 1) return null;
  const here = `/reports/${report.unit.code}/${report.year}`;
  if (!isOutdated(report)) {
    return (
      <p className="fixnote" role="note">
        <b>已更正</b>
        <span>
          {'本报告在公布后有更正，本页是现行版本。更正了什么、为什么更正，见'}
          <a href={`#${correctionsAnchor}`}>更正记录</a>。
        </span>
      </p>
    );
  }
  const day = formatLongDay(dayInShanghai(newest.publishedAt));
  return (
    <p className="fixnote" role="note">
      <b>不是现行版本</b>
      <span>
        {`本页是第 ${report.version} 次公布的报告，已有更正，留作对照。现行版本于${day}公布：`}
        <a href={here}>{`查看现行版本（第 ${newest.version} 次公布）`}</a>
      </span>
    </p>
  );
}
