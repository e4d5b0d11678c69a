import { SECTION_IDS, type SectionId } from '@/report/ids';

/**
 * What a paragraph of our own Word file is. The writer says it with a bookmark, which Word keeps while the text is
 * edited and never shows; so a line 一、… inside a section is no heading, and a title may be worded freely.
 */
export type PartMark = 'title' | 'front' | 'signature' | SectionId;

const PREFIX = 'annual_report_';
const MARKS: ReadonlyMap<string, PartMark> = new Map([
  ...(['title', 'front', 'signature'] as const).map((mark) => [mark, mark] as const),
  ...SECTION_IDS.map((id) => [`section_${id}`, id] as const),
]);
const NAMES: ReadonlyMap<PartMark, string> = new Map(Array.from(MARKS, ([name, mark]) => [mark, name]));

/**
 * The bookmark of a part's paragraph: annual_report_section_3, annual_report_front_2. Word wants each name once.
 *
 * @param line counts from 1 where a part has several paragraphs
 */
export function bookmarkOf(mark: PartMark, line?: number): string {
  const name = `${PREFIX}${NAMES.get(mark) ?? mark}`;
  return line === undefined ? name : `${name}_${line}`;
}

/** The part that a bookmark names; null for any other bookmark. */
export function markOf(bookmark: string): PartMark | null {
  if (!bookmark.startsWith(PREFIX)) return null;
  const name = bookmark.slice(PREFIX.length);
  return MARKS.get(name) ?? MARKS.get(name.replace(/_\d+$/, '')) ?? null;
}
