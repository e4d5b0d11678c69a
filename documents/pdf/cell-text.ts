import { isNumberText } from '../find/sheet';
import { closes, signWidth, tokenWidth } from './line-breaks';
import type { TextLine } from './text-lines';

/** A box of a table with its lines, before they are put together. */
export interface LinedBox {
  readonly x0: number;
  readonly x1: number;
  readonly row: number;
  readonly lines: readonly TextLine[];
}

/** Word's and WPS' usual distance of the text from a cell's border, in points. */
const USUAL_PADDING = 5.4;

/** The distance that a table's text keeps from its borders: the smallest there is, and never more than is usual. */
export function paddingOf(boxes: readonly LinedBox[]): number {
  const distances = boxes.flatMap((box) =>
    box.lines.map((line) => Math.min(line.x0 - box.x0, box.x1 - line.x1)),
  );
  return Math.max(0, Math.min(USUAL_PADDING, ...distances));
}

const isDigits = (line: TextLine): boolean => isNumberText(line.text);

/**
 * Whether a line was broken only because the box was full: what comes next would not have fitted into it. A number is
 * broken where it has no room on any line, and then fills its line to the last digit.
 */
function isFull(line: TextLine, next: TextLine, box: LinedBox, padding: number): boolean {
  const free = box.x1 - box.x0 - 2 * padding - (line.x1 - line.x0);
  const isNumber = isDigits(line) && isDigits(next);
  return free < (isNumber ? signWidth(next) : tokenWidth(next)) * 1.1 + 0.5;
}

/** Numbers one below the other in several boxes of a row, not all of them full: rows that no line parts. */
function isStacked(box: LinedBox, all: readonly LinedBox[], padding: number): boolean {
  const alike = all.filter(({ row, lines }) => row === box.row && lines.length > 1 && lines.every(isDigits));
  const isWrapped = (one: LinedBox) =>
    one.lines.every((line, at) => {
      const next = one.lines[at + 1];
      return next === undefined || isFull(line, next, one, padding);
    });
  return alike.length > 1 && !alike.every(isWrapped);
}

/** A box's text: lines that were broken for want of room joined, the others apart by \n. */
export function cellText(box: LinedBox, all: readonly LinedBox[], padding: number): string {
  const stacked = box.lines.length > 1 && isStacked(box, all, padding);
  let text = '';
  box.lines.forEach((line, at) => {
    const above = box.lines[at - 1];
    if (above === undefined) text = line.text;
    else if (!stacked && (isFull(above, line, box, padding) || closes(line.text))) text += line.text;
    else text += `\n${line.text}`;
  });
  return text;
}
