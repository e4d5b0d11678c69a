import type { Form } from '@/report/forms/form';
import type { PublicReport } from '@/server/publication/view';
import { Prose } from './prose';
import { ReportTable } from './report-table';

type FormSection = Form['sections'][number];

/** The anchor of a section: its number on the page. */
export function sectionAnchor(section: FormSection): string {
  return `section-${section.id}`;
}

/** One of the six sections: its heading, its text, its table. */
export function ReportSection(props: { report: PublicReport; form: Form; section: FormSection }) {
  const { report, form, section } = props;
  const text = report.sections[section.id];
  const table = form.tables.find(({ id }) => id === section.table);
  return (
    <section aria-labelledby={sectionAnchor(section)}>
      <h2 id={sectionAnchor(section)}>{section.heading}</h2>
      {text.trim() === '' ? null : <Prose text={text} />}
      {table === undefined ? null : <ReportTable form={form} table={table} cells={report.cells} />}
      {table === undefined && text.trim() === '' ? <p className="muted">本部分没有文字。</p> : null}
    </section>
  );
}
