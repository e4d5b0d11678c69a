'use client';

import { useRef } from 'react';
import type { Form } from '@/report/forms/form';
import type { ThreadView } from '@/server/filing/view';
import { sectionAnchor } from './anchors';
import { CommentButton } from './comment-button';
import { Pins } from './pins';
import type { Submitted } from './review-state';
import { useReview } from './review-state';
import { selectedRange } from './selection';
import { SheetTable } from './sheet-table';
import type { Mark, Part } from './text-parts';
import { paragraphs } from './text-parts';

type SectionOfForm = Form['sections'][number];

/** One section: heading, text, table, and the comments on it. */
export function Section({ section }: { section: SectionOfForm }) {
  const { form, submission, view } = useReview();
  const ref = useRef<HTMLElement>(null);
  const own = view.threads.filter(
    (thread) => thread.place.kind === 'section' && thread.place.section === section.id,
  );
  const marks = marksOf(own, submission);
  const marked = new Set(marks.map((mark) => mark.threadId));
  const changed = submission.changed.some((change) => change.path === `section:${section.id}`);
  const table = form.tables.find((candidate) => candidate.id === section.table);
  const place = () => ({
    kind: 'section' as const,
    section: section.id,
    ...(selectedRange(ref.current) ?? {}),
  });
  return (
    <section ref={ref} id={sectionAnchor(section.id)} tabIndex={-1} className="sheet-section">
      <header>
        <h2>{section.heading}</h2>
        {changed ? <span className="tag">有改动</span> : null}
        <Pins threads={own.filter((thread) => !marked.has(thread.id))} inline />
        <CommentButton on={section.heading} place={place} />
      </header>
      <Text
        text={submission.report.sections[section.id] ?? ''}
        marks={marks}
        needed={!table}
        changed={changed}
      />
      {table ? <SheetTable table={table} /> : null}
    </section>
  );
}

/** Offsets hold only in the text they were taken from: a comment on an earlier version stands at the heading. */
function marksOf(threads: readonly ThreadView[], submission: Submitted): Mark[] {
  return threads.flatMap(({ id, place, messages }) => {
    const at = messages[0]?.at;
    if (place.kind !== 'section' || place.start === undefined || place.end === undefined) return [];
    if (at === undefined || at < submission.at) return [];
    return [{ start: place.start, end: place.end, threadId: id }];
  });
}

function Text(props: { text: string; marks: readonly Mark[]; needed: boolean; changed: boolean }) {
  const lines = paragraphs(props.text, props.marks);
  if (lines.length === 0) return props.needed ? <p className="muted">（本部分没有文字）</p> : null;
  return (
    <div className={props.changed ? 'chg-text' : ''}>
      {lines.map((line) => (
        <p key={line.start} className="prose" data-start={line.start}>
          {line.parts.map((part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an immutable text never move.
            <Piece key={index} part={part} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Piece({ part }: { part: Part }) {
  const { view } = useReview();
  if (part.threadIds.length === 0) return part.text;
  return (
    <>
      <mark className="anch-t">{part.text}</mark>
      <Pins threads={view.threads.filter((thread) => part.endingIds.includes(thread.id))} inline />
    </>
  );
}
