import type { Page } from './page';
import type { TextLine } from './text-lines';

/** A page's text outside its tables, and where its tables begin and end. */
export interface PageLines {
  readonly page: Page;
  readonly lines: readonly TextLine[];
  /** Upper and lower edge of the tables; Infinity and -Infinity where there are none. */
  readonly tablesTop: number;
  readonly tablesBottom: number;
}

export interface WithoutMargins {
  readonly lines: readonly TextLine[];
  /** Running heads and feet, which are no page number. */
  readonly running: readonly TextLine[];
}

/** How many lines at the top and at the bottom may belong to the margin. */
const DEEPEST = 2;
/** Heads and feet stand at the same height on every page, within this. In points. */
const SAME_HEIGHT = 5;
/** The part of the page's height in which page numbers stand. */
const NUMBER_ZONE = 0.13;

const PAGE_NUMBER =
  /^[\s\-—–‐－―·•.]*(?:第\s*)?(\d{1,3})\s*(?:页)?(?:\s*[/／,，、]?\s*(?:共\s*)?\d{1,3}\s*(?:页)?)?[\s\-—–‐－―·•.]*$/;

const widthFolded = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

/** The number that a line which is only a page number gives; null for any other line. */
function pageNumber(line: TextLine): number | null {
  const found = PAGE_NUMBER.exec(widthFolded(line.text))?.[1];
  return found === undefined ? null : Number(found);
}

/** The outermost lines of a page, above or below everything else there. */
function outer({ lines, tablesTop, tablesBottom }: PageLines): TextLine[] {
  const sorted = [...lines].sort((a, b) => a.top - b.top);
  const above = sorted.slice(0, DEEPEST).filter((line) => line.bottom <= tablesTop);
  const below = sorted.slice(-DEEPEST).filter((line) => line.top >= tablesBottom);
  return Array.from(new Set([...above, ...below]));
}

/** Page numbers go up with the pages: how far they are ahead is the same on most pages that have one. */
function numberLines(pages: readonly PageLines[]): Set<TextLine> {
  const found = pages.flatMap((lines) =>
    outer(lines).flatMap((line) => {
      const number = pageNumber(line);
      const zone = lines.page.height * NUMBER_ZONE;
      const isOutside = line.top < zone || line.bottom > lines.page.height - zone;
      return number === null || !isOutside ? [] : [{ line, ahead: number - lines.page.number }];
    }),
  );
  const counts = new Map<number, number>();
  for (const { ahead } of found) counts.set(ahead, (counts.get(ahead) ?? 0) + 1);
  const [ahead, count] = Array.from(counts).sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  const isSequence = count > 1 || (pages.length === 1 && ahead === 0);
  return new Set(isSequence ? found.filter((one) => one.ahead === ahead).map(({ line }) => line) : []);
}

const wording = (line: TextLine): string => widthFolded(line.text).replace(/\d+/g, '#').replace(/\s/g, '');

const sameHeight = (a: PageLines, line: TextLine, b: PageLines, other: TextLine): boolean =>
  Math.abs(line.top - other.top) < SAME_HEIGHT ||
  Math.abs(a.page.height - line.bottom - (b.page.height - other.bottom)) < SAME_HEIGHT;

/** Lines that stand at the same place in the same words on many pages; their numbers may differ. */
function runningLines(pages: readonly PageLines[], numbers: ReadonlySet<TextLine>): Set<TextLine> {
  const all = pages.flatMap((lines) =>
    outer(lines)
      .filter((line) => !numbers.has(line))
      .map((line) => ({ lines, line, words: wording(line) })),
  );
  const repeats = ({ lines, line, words }: (typeof all)[number]) =>
    1 +
    all.filter(
      (other) =>
        other.lines !== lines && other.words === words && sameHeight(lines, line, other.lines, other.line),
    ).length;
  const enough = Math.max(2, pages.length * 0.4);
  return new Set(all.filter((one) => one.words !== '' && repeats(one) >= enough).map(({ line }) => line));
}

/** Takes page numbers and running heads and feet away from every page. */
export function withoutMargins(pages: readonly PageLines[]): WithoutMargins[] {
  const numbers = numberLines(pages);
  const running = runningLines(pages, numbers);
  return pages.map(({ lines }) => ({
    lines: lines.filter((line) => !numbers.has(line) && !running.has(line)),
    running: lines.filter((line) => running.has(line)),
  }));
}
