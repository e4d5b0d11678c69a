import type { FigureMark } from './figure-marks';
import { agreementOf, segmentsOf } from './figure-marks';

const LOOKS = { agree: 'stated stated-ok', differ: 'stated stated-bad', open: 'stated stated-open' } as const;

/** The text with its figures marked, to lie behind the text area: the marks take no room. */
export function MarkedText({ text, marks }: { text: string; marks: readonly FigureMark[] }) {
  return segmentsOf(text, marks).map((segment) =>
    segment.mark ? (
      <span
        key={segment.start}
        className={LOOKS[agreementOf(segment.mark.claim)]}
        data-figure={segment.mark.start}
      >
        {segment.text}
      </span>
    ) : (
      segment.text
    ),
  );
}
