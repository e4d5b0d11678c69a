'use client';

import { useLayoutEffect, useRef, useState } from 'react';
import type { SectionId } from '@/report/ids';
import { useDesk } from '../state/desk-context';
import { sectionPath } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';
import { CopyWarning } from './copy-warning';
import { FigureField } from './figure-field';
import { FigureList } from './figure-list';
import type { Inserted } from './insert-words';
import { LastYearPane } from './last-year-pane';
import { RequirementChips } from './requirement-chips';
import { TextHead } from './text-head';
import { useFigures } from './use-figures';

/** What the form expects a section's text to be, in a line. */
const ASKS: Record<SectionId, string> = {
  '1': '每段一行，分段写明上列各项。正文中的数字应与表格一致。',
  '2': '表格以外的文字说明，没有的不填。',
  '3': '表格以外的文字说明，没有的不填。',
  '4': '表格以外的文字说明，没有的不填。',
  '5': '每段一行。写存在的主要问题和改进情况。',
  '6': '每段一行。收取信息处理费的情况在此报告；没有的如实写明。',
};

/**
 * A section's text: to be written, its figures held against the tables, with what the form asks for and last year's text
 * at hand. `beside`: the section is a table, and the text only what is said besides.
 */
export function SectionText({ section, beside }: { section: SectionId; beside: boolean }) {
  const { edit } = useDesk();
  const figures = useFigures();
  const [comparing, setComparing] = useState(false);
  const text = useDeskState(({ report }) => report.sections[section]);
  const { area, caret, put } = usePutting(text, (to) => edit('', [{ path: sectionPath(section), to }]));
  return (
    <section className={beside ? 'cross' : 'cross cross-first'}>
      <TextHead
        section={section}
        beside={beside}
        comparing={comparing}
        onCompare={() => setComparing(!comparing)}
      />
      <RequirementChips section={section} onPut={(insert, words) => put(insert, words)} />
      <div className={comparing ? 'text-pair' : ''}>
        <div className="text-own">
          <FigureField
            section={section}
            figures={figures}
            rows={beside ? 2 : 12}
            describedBy={`ask-${section}`}
            area={area}
            onCaret={(at) => {
              caret.current = at;
            }}
          />
          <p className="muted small" id={`ask-${section}`}>
            {ASKS[section]}
          </p>
          <CopyWarning section={section} />
          <FigureList section={section} figures={figures} beside={beside} />
        </div>
        {comparing ? <LastYearPane section={section} onClose={() => setComparing(false)} /> : null}
      </div>
    </section>
  );
}

/**
 * Puts words in where the caret is, or was last; at the end of the text where it never was. As one step for undo, the
 * caret behind it.
 */
function usePutting(text: string, type: (to: string) => void) {
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | null>(null);
  const next = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret can be set only once the new text is there.
  useLayoutEffect(() => {
    if (next.current === null || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(next.current, next.current);
    next.current = null;
  }, [text]);
  const put = (insert: (text: string, at: number, words: string) => Inserted, words: string) => {
    const done = insert(text, Math.min(caret.current ?? text.length, text.length), words);
    next.current = done.caret;
    type(done.text);
  };
  return { area, caret, put };
}
