import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { TABLE_GAP, twips } from '../official/page';
import { textLine } from '../official/text-lines';
import { bookmarkOf, type PartMark } from '../part-marks';
import { STYLES } from './styles';

/** Signs that stand in Latin fonts too: without the hint Word sets “ narrow, as in English. */
const EITHER_WIDTH = /[“”‘’…—·×÷°±§]/;

/** Text as runs; a tab is an element of its own in Word. */
export function runsOf(text: string, style?: string): TextRun[] {
  const look = {
    ...(style === undefined ? {} : { style }),
    ...(EITHER_WIDTH.test(text) ? { font: { hint: 'eastAsia' } } : {}),
  };
  if (!text.includes('\t')) return [new TextRun({ text, ...look })];
  const children = text.split('\t').flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));
  return [new TextRun({ children, ...look })];
}

/** A bookmark whose number within the file goes by its place, so that the same report is the same file. */
class PlacedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(id: string, place: number, children: readonly TextRun[]) {
    super({ id, children });
    this.start = new BookmarkStart(id, place);
    this.end = new BookmarkEnd(place);
  }
}

const FIRST_PLACE: Readonly<Record<PartMark, number>> = {
  title: 1,
  ...{ '1': 11, '2': 12, '3': 13, '4': 14, '5': 15, '6': 16 },
  signature: 20,
  front: 100,
};

/** The runs inside the bookmark that says what the paragraph is. */
function marked(runs: readonly TextRun[], mark: PartMark, line?: number): ParagraphChild[] {
  return [new PlacedBookmark(bookmarkOf(mark, line), FIRST_PLACE[mark] + (line ?? 0), runs)];
}

const LEVELS = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const LEADS = { 2: STYLES.second, 3: STYLES.third } as const;

/** A paragraph of a section: a heading of its own, or text, perhaps opening with a heading. */
export function textParagraph(line: string): Paragraph {
  const { text, level, heading } = textLine(line);
  if (level === null) return new Paragraph({ children: runsOf(text) });
  if (heading === text.length) return new Paragraph({ heading: LEVELS[level], children: runsOf(text) });
  const lead = runsOf(text.slice(0, heading), LEADS[level]);
  return new Paragraph({ children: [...lead, ...runsOf(text.slice(heading))] });
}

/** 一、…, with Word's first heading level, so that it stands in the outline and in a table of contents. */
export const sectionHeading = (mark: PartMark, text: string, beforeTable: boolean): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    ...(beforeTable ? { spacing: { after: twips(TABLE_GAP) } } : {}),
    children: marked(runsOf(text), mark),
  });

/** The title on one or two lines of one paragraph; none where the report has no title. */
export function titleParagraphs(lines: readonly string[]): Paragraph[] {
  if (lines.length === 0) return [];
  const runs = lines.flatMap((line, at) => [
    ...(at === 0 ? [] : [new TextRun({ break: 1 })]),
    ...runsOf(line),
  ]);
  return [new Paragraph({ heading: HeadingLevel.TITLE, children: marked(runs, 'title') })];
}

/** What stands before the title, without an indent. */
export const frontParagraphs = (lines: readonly string[], mark: PartMark): Paragraph[] =>
  lines.map(
    (line, at) => new Paragraph({ style: STYLES.front, children: marked(runsOf(line), mark, at + 1) }),
  );
