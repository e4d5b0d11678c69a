'use client';

import { useMemo } from 'react';
import { Folded } from '@/components/folded';
import type { SectionId } from '@/report/ids';
import { useDesk } from '../state/desk-context';
import { sectionPath } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';
import { FigureIcon } from './figure-icon';
import type { FigureMark } from './figure-marks';
import { figureMarks } from './figure-marks';
import type { OtherSide } from './other-side';
import { otherSide } from './other-side';
import type { Figures } from './use-figures';

interface Line {
  mark: FigureMark;
  side: OtherSide;
}

/** Every figure of the text beside what the tables say: the marks again, for keyboard and screen reader, with a mend. */
export function FigureList(props: { section: SectionId; figures: Figures; beside: boolean }) {
  const { section, figures, beside } = props;
  const lines = useLines(section, figures);
  const text = figures.report.sections[section];
  const agreeing = lines.filter(({ side }) => side.state === 'agree');
  const others = lines.filter(({ side }) => side.state !== 'agree');
  if (text.trim() === '' || (lines.length === 0 && beside)) return null;
  return (
    <section className="figures" aria-label="正文数字与表格的核对">
      <p role="status">{countsInWords(lines)}</p>
      <FigureLines lines={others} section={section} text={text} />
      {agreeing.length > 0 ? (
        <Folded more={`查看一致的 ${agreeing.length} 处`}>
          <FigureLines lines={agreeing} section={section} text={text} />
        </Folded>
      ) : null}
    </section>
  );
}

function useLines(section: SectionId, { claims, report, amount }: Figures): Line[] {
  const { form } = useDesk();
  return useMemo(
    () =>
      figureMarks(claims, section).map((mark) => {
        const written = report.sections[section].slice(mark.start, mark.end);
        return { mark, side: otherSide(form, mark.claim, amount, written) };
      }),
    [claims, section, report, amount, form],
  );
}

function countsInWords(lines: readonly Line[]): string {
  if (lines.length === 0) return '正文中没有需要与表格核对的数字。';
  const count = (state: OtherSide['state']) => lines.filter(({ side }) => side.state === state).length;
  const open = count('open');
  return `数字与表格：一致 ${count('agree')} 处，不一致 ${count('differ')} 处${open > 0 ? `，表格未填 ${open} 处` : ''}`;
}

function FigureLines({ lines, section, text }: { lines: readonly Line[]; section: SectionId; text: string }) {
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map((line) => (
        <FigureLine key={line.mark.start} {...line} section={section} text={text} />
      ))}
    </ul>
  );
}

/** `text`: in which the figure was read. Until what was typed since is read too, no mend is made. */
function FigureLine({ mark, side, section, text }: Line & { section: SectionId; text: string }) {
  const { edit, goTo } = useDesk();
  const current = useDeskState(({ report }) => report.sections[section] === text);
  const { cell, mend } = side;
  const mended = text.slice(0, mark.start) + (mend ?? '') + text.slice(mark.end);
  return (
    <li>
      <FigureIcon state={side.state} />
      <p>
        <b>{side.word}</b>
        {`：正文写${side.said}，${side.tables}`}
      </p>
      <span className="figure-acts">
        <button
          type="button"
          className="btn btn-sm btn-link"
          aria-label={`看正文：${side.said}`}
          onClick={() => goTo({ kind: 'section', section, start: mark.start, end: mark.end })}
        >
          看正文
        </button>
        {cell === null ? null : (
          <button
            type="button"
            className="btn btn-sm btn-link"
            aria-label={`去${side.table}：${side.said}`}
            onClick={() => goTo({ kind: 'cell', cell })}
          >
            {`去${side.table}`}
          </button>
        )}
        {mend === null ? null : (
          <button
            type="button"
            className="btn btn-sm"
            disabled={!current}
            onClick={() => edit('', [{ path: sectionPath(section), to: mended }])}
          >
            {`正文改为${mend}`}
          </button>
        )}
      </span>
    </li>
  );
}
