import { formatLongDateTime } from '@/components/dates';
import { FlagChip } from '@/components/state-chip';
import type { PastOrigin, PublicReport } from '@/server/publication/view';
import { Downloads } from './downloads';
import { isOutdated } from './version-note';
import { versionWords } from './version-words';
import { Versions } from './versions';

/** What stands beside the report: the other years, and which version this is and how to tell. */
export function Record({ report }: { report: PublicReport }) {
  return (
    <aside className="aside" aria-label="年度、下载和版本">
      <Years report={report} />
      <Downloads report={report} />
      <Version report={report} />
      <Versions report={report} />
      <Verify past={report.past !== null} outdated={isOutdated(report)} />
    </aside>
  );
}

function Years({ report: { unit, year, otherYears } }: { report: PublicReport }) {
  const years = [year, ...otherYears].sort((a, b) => b - a);
  return (
    <section>
      <h2>已公布的年度</h2>
      <nav className="years" aria-label="年度">
        {years.map((each) => (
          <a
            key={each}
            href={`/reports/${unit.code}/${each}`}
            {...(each === year ? { 'aria-current': 'page' } : {})}
          >
            {each}
          </a>
        ))}
      </nav>
    </section>
  );
}

function Version({ report }: { report: PublicReport }) {
  return (
    <section>
      <h2>版本</h2>
      <dl className="facts">
        <dt>版本</dt>
        <dd className="unit-state">
          {versionWords(report)}
          {report.versions.length > 1 ? <FlagChip flag="corrected" /> : null}
        </dd>
        <dt>{report.past === null ? '公布' : '补录'}</dt>
        <dd>{formatLongDateTime(report.publishedAt)}</dd>
        {report.signedAt === null ? null : (
          <>
            <dt>签批人</dt>
            <dd>
              {report.signedBy}（主要负责人），{formatLongDateTime(report.signedAt)}
            </dd>
          </>
        )}
        {report.past === null ? null : <Origin past={report.past} />}
        <dt>SHA-256</dt>
        <dd className="hash">{report.contentHash}</dd>
      </dl>
    </section>
  );
}

/** Which file a report of the past was taken from, and that file's own hash. */
function Origin({ past }: { past: PastOrigin }) {
  return (
    <>
      <dt>来源</dt>
      <dd>
        {past.officeName}提供的原文件“{past.fileName}”
      </dd>
      <dt>原文件 SHA-256</dt>
      <dd className="hash">{past.fileSha256}</dd>
    </>
  );
}

function Verify({ past, outdated }: { past: boolean; outdated: boolean }) {
  return (
    <section>
      <h2>怎样核对</h2>
      <p className="small">
        SHA-256 是{past ? '补录' : '主要负责人签批'}
        时，由报告的全部文字和数字算出的校验值，改动一个字或一个数，校验值就不同。
        打印本页时校验值印在文末。手中的文本与本页的校验值逐位相同，就是同一版本；不同的，
        {past
          ? '以当时公布的文本为准。原文件 SHA-256 用于核对手中的文件是不是补录所用的原文件。'
          : outdated
            ? '以现行版本为准。'
            : '以本页为准。'}
      </p>
    </section>
  );
}
