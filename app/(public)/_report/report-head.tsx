import { formatLongDay } from '@/components/dates';
import { FictitiousNote } from '@/components/fictitious-note';
import type { Form } from '@/report/forms/form';
import { dayInShanghai } from '@/server/calendar';
import type { PublicReport } from '@/server/publication/view';
import { PastNote } from './past-note';
import { versionWords } from './version-words';

/** The report's title as its unit wrote it, and what it is: by whom, when, which version, on which form. */
export function ReportHead({ report, form }: { report: PublicReport; form: Form }) {
  const day = report.past?.publishedOn ?? dayInShanghai(report.publishedAt);
  return (
    <header>
      {report.fictitious ? <FictitiousNote /> : null}
      <h1>
        {titleLines(report.title).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
      <dl className="doc-meta">
        <Fact name="发布机构">{report.unit.name}</Fact>
        <Fact name="公布日期">
          <time dateTime={day}>{formatLongDay(day)}</time>
          {report.past !== null && report.past.publishedOn === null ? '（补录日期）' : null}
        </Fact>
        <Fact name="版本">{versionWords(report)}</Fact>
        <Fact name="报告格式">
          {form.label}（{form.basis}）
        </Fact>
        {report.past === null ? <Fact name="签批人">{report.signedBy}（主要负责人）</Fact> : null}
      </dl>
      {report.past === null ? null : <PastNote past={report.past} />}
    </header>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A long title breaks before 政府信息公开, never inside a word: 某局2023年 / 政府信息公开工作年度报告. */
function titleLines(title: string): string[] {
  const at = title.lastIndexOf('政府信息公开');
  return at > 0 ? [title.slice(0, at), title.slice(at)] : [title];
}
