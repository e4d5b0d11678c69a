import type { Claim } from '@/report/claims/claim';
import type { SectionId } from '@/report/ids';

/** What the tables say to a figure of the text; `open`: the cells that it needs are not filled in. */
export type Agreement = 'agree' | 'differ' | 'open';

/** A figure to mark: UTF-16 offsets in the section's text, end not included. */
export interface FigureMark {
  readonly start: number;
  readonly end: number;
  readonly claim: Claim;
}

/** A piece of the text, with the figure that it is or without one. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark: FigureMark | null;
}

export const agreementOf = ({ agrees }: Claim): Agreement =>
  agrees === null ? 'open' : agrees ? 'agree' : 'differ';

/** Of two claims over the same words the one that differs is seen. */
const differsFirst = ({ claim }: FigureMark): number => (claim.agrees === false ? 0 : 1);

/** The figures to mark in one section, in order, none over another. */
export function figureMarks(claims: readonly Claim[], section: SectionId): FigureMark[] {
  const marks = claims
    .filter(({ span }) => span.section === section && span.end > span.start)
    .map((claim) => ({ start: claim.span.start, end: claim.span.end, claim }))
    .sort((a, b) => a.start - b.start || differsFirst(a) - differsFirst(b));
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}

/** The text cut at every mark's borders; the pieces together are the text. Marks in order, none over another. */
export function segmentsOf(text: string, marks: readonly FigureMark[]): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  const take = (end: number, mark: FigureMark | null) => {
    if (end > at) segments.push({ start: at, text: text.slice(at, end), mark });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    take(Math.min(mark.start, text.length), null);
    take(Math.min(mark.end, text.length), mark);
  }
  take(text.length, null);
  return segments;
}

/** How many UTF-16 units two texts have in common from their beginning. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

function commonEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count += 1;
  return count;
}

/**
 * The marks of a text on the text that came of it by one change: checking comes a moment after typing, and until then the
 * marks before the change stay, those behind it move along, and those that it touches are gone.
 */
export function carryMarks(before: string, after: string, marks: readonly FigureMark[]): FigureMark[] {
  if (before === after) return [...marks];
  const start = commonStart(before, after);
  const tail = before.length - commonEnd(before, after, start);
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end <= start) return [mark];
    return mark.start >= tail ? [{ ...mark, start: mark.start + by, end: mark.end + by }] : [];
  });
}
