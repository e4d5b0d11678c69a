'use client';

import type { SectionId } from '@/report/ids';
import { SECTION_TEXT_LIMIT } from '@/report/report';
import { sectionAnchor } from '../focus-place';
import { useDesk } from '../state/desk-context';
import { sectionPath } from '../state/paths';
import { DeskTable } from '../table/desk-table';
import { Legend } from '../table/legend';
import { TextField } from './text-field';

/** What the form expects a section's text to be, in a line. */
const ASKS: Record<SectionId, string> = {
  '1': '正文，每段一行。按（一）主动公开、（二）依申请公开、（三）政府信息管理、（四）平台建设、（五）监督保障分写。',
  '2': '表格以外的文字说明，没有的不填。',
  '3': '表格以外的文字说明，没有的不填。',
  '4': '表格以外的文字说明，没有的不填。',
  '5': '正文，每段一行。写存在的主要问题和改进措施。',
  '6': '正文，每段一行。收取信息处理费的情况在此报告；没有的如实写明。',
};

/** One of the six sections: its table where it has one, and its text. */
export function SectionPart({ section }: { section: SectionId }) {
  const { edit, form, state } = useDesk();
  const table = form.tables.find((one) => one.section === section);
  const heading = form.sections.find((one) => one.id === section)?.heading ?? '';
  const text = state.report.sections[section];
  return (
    <>
      {table ? (
        <>
          <DeskTable key={`${form.name}.${table.id}`} table={table} />
          <Legend />
        </>
      ) : null}
      <section className={table ? 'cross' : 'cross cross-first'}>
        <header>
          <label className="text-label" htmlFor={sectionAnchor(section)}>
            {table ? '本部分的文字' : '正文'}
          </label>
          <span className="muted small">{`${[...text.replace(/\s/g, '')].length} 字`}</span>
        </header>
        <TextField
          key={section}
          id={sectionAnchor(section)}
          label={`${heading}的正文`}
          describedBy={`ask-${section}`}
          value={text}
          rows={table ? 2 : 12}
          maxLength={SECTION_TEXT_LIMIT}
          onType={(key, to) => edit(key, [{ path: sectionPath(section), to }])}
        />
        <p className="muted small" id={`ask-${section}`}>
          {ASKS[section]}
        </p>
      </section>
    </>
  );
}
