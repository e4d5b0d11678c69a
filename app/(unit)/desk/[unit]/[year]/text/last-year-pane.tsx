'use client';

import { useMemo, useState } from 'react';
import { type Run, wordDiff } from '@/components/word-diff';
import type { SectionId } from '@/report/ids';
import { useDesk } from '../state/desk-context';
import { useDeskState } from '../state/use-desk-state';
import { useSettled } from './use-settled';

/** The pause in typing (ms) after which the texts are compared again. */
const PAUSE = 300;

type Way = 'whole' | 'difference';
const WAYS: readonly { way: Way; words: string }[] = [
  { way: 'whole', words: '上年原文' },
  { way: 'difference', words: '与本年的差异' },
];

/** Last year's text of the section, as published, or what this year's changes in it. */
export function LastYearPane({ section, onClose }: { section: SectionId; onClose: () => void }) {
  const { view } = useDesk();
  const [way, setWay] = useState<Way>('whole');
  const before = view.lastYear?.sections[section] ?? '';
  return (
    <aside className="last-year" id={`last-year-${section}`} aria-label="上年正文">
      <header>
        <h3>{`${view.year - 1} 年度报告的同一部分`}</h3>
        <fieldset className="ways">
          <legend className="vh">显示</legend>
          {WAYS.map((one) => (
            <button
              key={one.way}
              type="button"
              className="btn btn-sm"
              aria-pressed={way === one.way}
              onClick={() => setWay(one.way)}
            >
              {one.words}
            </button>
          ))}
        </fieldset>
        <button type="button" className="btn btn-sm btn-link" onClick={onClose}>
          关闭
        </button>
      </header>
      <section
        className="last-year-text"
        aria-label={way === 'whole' ? '上年原文' : '与本年的差异'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
        tabIndex={0}
      >
        {before.trim() === '' ? (
          <p className="muted">上年的这一部分没有文字。</p>
        ) : way === 'whole' ? (
          <p>{before}</p>
        ) : (
          <Difference before={before} section={section} />
        )}
      </section>
    </aside>
  );
}

function Difference({ before, section }: { before: string; section: SectionId }) {
  const after = useSettled(
    useDeskState(({ report }) => report.sections[section]),
    PAUSE,
  );
  const runs = useMemo(() => wordDiff(before, after), [before, after]);
  return (
    <>
      <p className="muted small">{summary(runs, after)}</p>
      <p>
        {runs.map((run, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the runs are made anew with every text.
          <Piece key={at} run={run} />
        ))}
      </p>
    </>
  );
}

function Piece({ run }: { run: Run }) {
  if (run.kind === 'added') return <ins>{run.text}</ins>;
  return run.kind === 'removed' ? <del>{run.text}</del> : run.text;
}

function summary(runs: readonly Run[], after: string): string {
  if (after.trim() === '') return '本年的这一部分还没有写，下面是上年的全文。';
  const count = (kind: Run['kind']) => runs.filter((run) => run.kind === kind).length;
  const [added, removed] = [count('added'), count('removed')];
  if (added + removed === 0) return '与上年完全相同。';
  return `本年新增 ${added} 处（下划线），删去上年 ${removed} 处（删除线）。`;
}
