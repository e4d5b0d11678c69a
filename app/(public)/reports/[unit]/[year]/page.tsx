import type { Metadata } from 'next';
import { formByName } from '@/report/forms/registry';
import { Contents } from '../../../_report/contents';
import { Missing } from '../../../_report/missing';
import { PrintRecord } from '../../../_report/print-record';
import { readReport } from '../../../_report/read-report';
import { Record } from '../../../_report/record';
import { ReportHead } from '../../../_report/report-head';
import { ReportSection } from '../../../_report/section';
import { versionWords } from '../../../_report/version-words';
import { Crumb } from '../../../_site/crumb';

interface Props {
  params: Promise<{ unit: string; year: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { unit, year } = await params;
  const report = await readReport(unit, year);
  if (report === null) return {};
  return {
    title: report.title,
    description: `${report.unit.name}${report.year}年政府信息公开工作年度报告全文和三张表，${versionWords(report)}。`,
    authors: { name: report.unit.name },
  };
}

/** One unit's published report for one year, as printed. */
export default async function ReportPage({ params }: Props) {
  const { unit, year } = await params;
  const report = await readReport(unit, year);
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
            <ReportHead report={report} form={form} />
            {form.sections.map((section) => (
              <ReportSection key={section.id} report={report} form={form} section={section} />
            ))}
            <PrintRecord report={report} />
          </article>
        </main>
        <Record report={report} />
      </div>
    </div>
  );
}
