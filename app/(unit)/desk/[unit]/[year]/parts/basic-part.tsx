'use client';

import { useMemo, useRef } from 'react';
import { reportTitle } from '@/report/title';
import { Archives } from '../history/archives';
import { ReadingRecord } from '../import/reading-record';
import { StartPanel } from '../prefill/start-panel';
import { useDesk } from '../state/desk-context';
import { useReport } from '../state/use-desk-state';
import { TextField } from './text-field';
import { useBatchKey } from './use-batch-key';

/** The title, what stands before section 1, the form, and where the draft came from. */
export function BasicPart() {
  const { edit, form, view } = useDesk();
  const report = useReport();
  const titleKey = useBatchKey('title');
  const title = useRef<HTMLInputElement>(null);
  const standard = reportTitle(view.unit.name, view.year);
  const facts = useMemo(
    () => [
      ['单位', view.unit.name],
      ['报告年度', `${view.year} 年`],
      ['报告格式', `${form.label}（${form.basis}）`],
      ['受理机关', view.reviewedByName],
    ],
    [view, form],
  );
  return (
    <>
      <StartPanel />
      <section className="cross cross-first">
        <dl className="basic-facts">
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <label className="text-label" htmlFor="at-title">
          报告标题
        </label>
        <input
          ref={title}
          id="at-title"
          className="text-field"
          maxLength={500}
          placeholder={standard}
          value={report.title}
          onChange={(event) => edit(titleKey(), [{ path: 'title', to: event.currentTarget.value }])}
        />
        {report.title.trim() === '' ? (
          <p className="under-field">
            <button
              type="button"
              className="btn btn-sm"
              onClick={() => {
                edit('', [{ path: 'title', to: standard }]);
                // The button goes: the focus stays with what it has filled in.
                title.current?.focus();
              }}
            >
              采用标准标题
            </button>
          </p>
        ) : null}
        {report.front === '' && view.draft.front === '' ? null : (
          <>
            <label className="text-label" htmlFor="at-front">
              正文之前的内容（封面、附件号等；不公开；可清空）
            </label>
            <TextField
              id="at-front"
              label="正文之前的内容"
              value={report.front}
              rows={3}
              maxLength={4_000}
              onType={(key, text) => edit(key, [{ path: 'front', to: text }])}
            />
            {report.front === '' ? null : (
              <p className="under-field">
                <button
                  type="button"
                  className="btn btn-sm"
                  onClick={() => edit('', [{ path: 'front', to: '' }])}
                >
                  清空
                </button>
              </p>
            )}
          </>
        )}
      </section>
      <ReadingRecord />
      <Archives />
    </>
  );
}
