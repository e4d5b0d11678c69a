import { closes, tokenWidth } from './line-breaks';
import type { TextLine } from './text-lines';

/** A line of text outside the tables, with the page it stands on. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly page: number;
  /** Left and right edge of the text on its page, or in its column of text. */
  readonly left: number;
  readonly right: number;
}

/** A section's heading, or an item's, begins a paragraph wherever it stands. */
const HEADS =
  /^(?:[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十]{1,2}[）)]|第[一二三四五六七八九十]+[部章节])/;
/** Indented by more than this part of a sign, a line begins a paragraph. */
const INDENT = 0.9;
/** Lines of one paragraph differ in size by less, and their distances too. */
const SAME_SIZE = 1.12;
const SAME_DISTANCE = 1.35;

/** Whether a line ends only because the next sign had no room on it. */
function isFull({ line, right }: PlacedLine, next: TextLine): boolean {
  return right - line.x1 < tokenWidth(next) + line.size * 0.35;
}

const alike = (a: number, b: number, by: number): boolean => Math.max(a, b) <= Math.min(a, b) * by;

/** The distance of a line from the one above it; null over a page's end. */
const distance = (above: PlacedLine, line: PlacedLine): number | null =>
  above.page === line.page && line.line.top > above.line.top ? line.line.bottom - above.line.bottom : null;

function goesOn(paragraph: readonly PlacedLine[], next: PlacedLine): boolean {
  const last = paragraph.at(-1);
  const before = paragraph.at(-2);
  if (last === undefined) return false;
  if (!isFull(last, next.line) || !alike(last.line.size, next.line.size, SAME_SIZE)) return false;
  if (next.line.x0 - next.left > next.line.size * INDENT) return false;
  if (HEADS.test(next.line.text) && !closes(next.line.text)) return false;
  const here = distance(last, next);
  const usual = before === undefined ? null : distance(before, last);
  if (here === null) return true;
  return usual === null ? here < next.line.size * 3 : here < usual * SAME_DISTANCE;
}

/** Two lines of one paragraph, with a space where words of letters would run together. */
function joined(above: string, below: string): string {
  return /[A-Za-z,.;]$/.test(above) && /^[A-Za-z]/.test(below) ? `${above} ${below}` : above + below;
}

export interface PdfParagraph {
  readonly text: string;
  readonly page: number;
}

/** Puts lines together to paragraphs, over page ends too. */
export function paragraphsOf(lines: readonly PlacedLine[]): PdfParagraph[] {
  const groups: PlacedLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && goesOn(last, line)) last.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => ({
    text: group.map(({ line }) => line.text).reduce(joined),
    page: group[0]?.page ?? 1,
  }));
}
