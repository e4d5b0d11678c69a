'use client';

import type { MouseEvent, Ref } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SectionId } from '@/report/ids';
import { SECTION_TEXT_LIMIT } from '@/report/report';
import { sectionAnchor } from '../focus-place';
import { TextField } from '../parts/text-field';
import { useDesk } from '../state/desk-context';
import { sectionPath } from '../state/paths';
import { useDeskState } from '../state/use-desk-state';
import { FigureBubble } from './figure-bubble';
import type { FigureMark } from './figure-marks';
import { carryMarks, figureMarks } from './figure-marks';
import { MarkedText } from './marked-text';
import { otherSide } from './other-side';
import type { Figures } from './use-figures';

/** How long (ms) the bubble stays once the pointer has left its figure: time to get into it. */
const LINGER = 350;

interface Shown {
  mark: FigureMark;
  /** Below the figure, in pixels from the field's corner. */
  left: number;
  top: number;
}

/** A section's text to type into, its figures marked; pointing at one shows what the tables say, and leads there. */
export function FigureField(props: {
  section: SectionId;
  figures: Figures;
  rows: number;
  describedBy: string;
  area: Ref<HTMLTextAreaElement>;
  onCaret: (at: number) => void;
}) {
  const { section, figures } = props;
  const { edit, form, goTo } = useDesk();
  const text = useDeskState(({ report }) => report.sections[section]);
  const read = figures.report.sections[section];
  const marks = useMemo(
    () => carryMarks(read, text, figureMarks(figures.claims, section)),
    [read, text, figures.claims, section],
  );
  const { frame, shown, point, leave, stay, hide } = useBubble(marks, text);
  const heading = form.sections.find((one) => one.id === section)?.heading ?? '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the bubble wherever in the field the focus is.
    <div
      className="figure-field"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key === 'Escape') hide();
      }}
    >
      <TextField
        id={sectionAnchor(section)}
        label={`${heading}的正文`}
        describedBy={props.describedBy}
        value={text}
        rows={props.rows}
        maxLength={SECTION_TEXT_LIMIT}
        marked={<MarkedText text={text} marks={marks} />}
        area={props.area}
        onType={(key, to) => edit(key, [{ path: sectionPath(section), to }])}
        onCaret={props.onCaret}
        onPoint={point}
        onLeave={leave}
      />
      {shown ? (
        <FigureBubble
          side={otherSide(
            form,
            shown.mark.claim,
            figures.amount,
            text.slice(shown.mark.start, shown.mark.end),
          )}
          left={shown.left}
          top={shown.top}
          onGo={(cell) => goTo({ kind: 'cell', cell })}
          onStay={stay}
          onLeave={leave}
        />
      ) : null}
    </div>
  );
}

/** Which figure the pointer is at. The text area lies over the marks, so they are looked for below it. */
function useBubble(marks: readonly FigureMark[], text: string) {
  const frame = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [shown, setShown] = useState<Shown | null>(null);
  const stay = () => clearTimeout(timer.current);
  const hide = () => {
    stay();
    setShown(null);
  };
  const leave = () => {
    stay();
    timer.current = setTimeout(() => setShown(null), LINGER);
  };
  const point = ({ clientX, clientY }: MouseEvent) => {
    const corner = frame.current?.getBoundingClientRect();
    const element = markUnder(clientX, clientY);
    const mark = marks.find(({ start }) => String(start) === element?.dataset.figure);
    if (!corner || !element || !mark) return shown ? leave() : undefined;
    stay();
    if (shown?.mark === mark) return;
    const line = lineUnder(element, clientY);
    setShown({ mark, left: line.left - corner.left, top: line.bottom - corner.top });
  };
  // What is typed moves the figures away from under the bubble.
  // biome-ignore lint/correctness/useExhaustiveDependencies: hide only reads refs and setters; the text alone is what to wait for.
  useEffect(hide, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return { frame, shown, point, leave, stay, hide };
}

const markUnder = (x: number, y: number): HTMLElement | undefined =>
  document
    .elementsFromPoint(x, y)
    .find((one): one is HTMLElement => one instanceof HTMLElement && one.dataset.figure !== undefined);

/** A figure may be broken over two lines: the one that is pointed at. */
function lineUnder(element: HTMLElement, y: number): DOMRect {
  const lines = Array.from(element.getClientRects());
  return lines.find(({ top, bottom }) => y >= top && y <= bottom) ?? element.getBoundingClientRect();
}
