import type { Metadata } from 'next';
import { formByName } from '@/report/forms/registry';
import { Contents } from '../../../_report/contents';
import { Corrections } from '../../../_report/corrections';
import { Missing } from '../../../_report/missing';
import { PrintRecord } from '../../../_report/print-record';
import { readReport } from '../../../_report/read-report';
import { Record } from '../../../_report/record';
import { ReportHead } from '../../../_report/report-head';
import { ReportSection } from '../../../_report/section';
import { isOutdated, VersionNote } from '../../../_report/version-note';
import { versionWords } from '../../../_report/version-words';
import { Crumb } from '../../../_site/crumb';

interface Props {
  params: Promise<{ unit: string; year: string }>;
  /** `version`: an earlier published version; the newest without it. */
  searchParams: Promise<{ version?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { unit, year } = await params;
  const { version } = await searchParams;
  const report = await readReport(unit, year, version);
  if (report === null) return {};
  const outdated = isOutdated(report);
  return {
    title: outdated ? `${report.title}（第 ${report.version} 次公布，已更正）` : report.title,
    ...(outdated ? { robots: { index: false } } : {}),
    description: `${report.unit.name}${report.year}年政府信息公开工作年度报告全文和三张表，${versionWords(report)}。`,
    authors: { name: report.unit.name },
  };
}

/** One unit's published report for one year, as printed: the newest version, or the earlier one that is asked for. */
export default async function ReportPage({ params, searchParams }: Props) {
  const { unit, year } = await params;
  const { version } = await searchParams;
  const report = await readReport(unit, year, version);
  // With status 404, by proxy.ts.
  if (report === null) return <Missing unitCode={unit} year={year} />;
  const form = formByName(report.form);
  return (
    <div className="wrap">
      <link rel="canonical" href={`/reports/${report.unit.code}/${report.year}`} />
      <Crumb unitName={report.unit.name} here={`${report.year} 年`} />
      <div className="rep">
        <Contents form={form} />
        <main id="main">
          <article className="doc">
            <VersionNote report={report} />
            <ReportHead report={report} form={form} />
            {form.sections.map((section) => (
              <ReportSection key={section.id} report={report} form={form} section={section} />
            ))}
            <Corrections report={report} />
            <PrintRecord report={report} />
          </article>
        </main>
        <Record report={report} />
      </div>
    </div>
  );
}
