'use client';

import { cellText } from '@/components/cell-text';
import type { CellLook } from '@/components/form-table';
import { FormTableView } from '@/components/form-table';
import { StatedZeros } from '@/components/stated-zeros';
import { NOT_APPLICABLE } from '@/report/cell-value';
import type { Form } from '@/report/forms/form';
import { isTotal } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import type { SectionId, TableId } from '@/report/ids';
import type { ReportData } from '@/report/report';
import { effectiveCells } from '@/report/totals';
import { cellAnchor, sectionAnchor, tableAnchor } from '../focus-place';
import { statedOn } from '../prefill/fill-of';
import { useDesk } from '../state/desk-context';
import { useDeskState, useReport } from '../state/use-desk-state';
import { Pins, SectionPins } from '../threads/pins';

/**
 * A whole report to be read. `current`: it is the filing's own, so that findings lead to its places and comments are
 * pinned on them; an archived one stands beside it and has neither.
 */
export function ReportSheet({ report, current = true }: { report: ReportData; current?: boolean }) {
  const form = formByName(report.form);
  return (
    <article className="doc doc-desk">
      <h1 {...anchor(current, 'at-title')}>{report.title || '（标题未填）'}</h1>
      {form.sections.map((section) => (
        <section key={section.id} {...anchor(current, sectionAnchor(section.id))}>
          <h2>
            {section.heading}
            {current ? <SectionPins section={section.id} /> : null}
          </h2>
          <Body text={report.sections[section.id]} table={section.table !== null} />
          <Table form={form} section={section.id} report={report} current={current} />
        </section>
      ))}
    </article>
  );
}

/** Makes an element a place that a click can lead to. */
const anchor = (current: boolean, id: string) => (current ? { id, tabIndex: -1 } : {});

function Body({ text, table }: { text: string; table: boolean }) {
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  if (paragraphs.length === 0) return table ? null : <p className="muted">（未填）</p>;
  return (
    <div className="body">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs may repeat and are only read here.
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}

function Table(props: { form: Form; section: SectionId; report: ReportData; current: boolean }) {
  const table = props.form.tables.find((one) => one.section === props.section);
  if (!table) return null;
  const cells = effectiveCells(props.report);
  const look = (cell: string): CellLook => {
    const text = cellText(cells[cell]);
    const classes = [
      isTotal(props.form, cell) && 'tot',
      text === '0' && 'z',
      text === NOT_APPLICABLE && 'na',
      text === '' && 'is-empty',
    ];
    return {
      className: classes.filter(Boolean).join(' '),
      attributes: anchor(props.current, cellAnchor(cell)),
      content: (
        <>
          {text === '' ? <span className="vh">未填</span> : text}
          {props.current ? <Pins cell={cell} /> : null}
        </>
      ),
    };
  };
  return (
    <div {...anchor(props.current, tableAnchor(table.id))}>
      {props.current ? <Stated table={table.id} /> : null}
      <FormTableView table={table} cell={look} />
    </div>
  );
}

/** Whose statement the table's noughts are: the principal signs for it. */
function Stated({ table }: { table: TableId }) {
  const { view } = useDesk();
  const report = useReport();
  const versions = useDeskState((state) => state.versions);
  return <StatedZeros zeros={statedOn(table, view.fills, { report, versions })} />;
}
