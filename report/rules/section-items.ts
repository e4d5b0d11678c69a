import type { Form } from '../forms/form';
import type { Source } from '../text/source';

/** A part of section 1 under one of the prescribed items. */
export interface SectionItem {
  /** The form's wording, such as 政府信息管理. */
  readonly item: string;
  /** UTF-16 offsets in the section's text of what follows the heading or lead-in. */
  readonly start: number;
  readonly end: number;
  /** With widths folded. */
  readonly text: string;
}

/** A heading such as （二）依申请公开情况。, alone on its line or before its text. */
const HEADING =
  /\n?[^\S\n]{0,8}(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、)[^\S\n]{0,4}([^\n。:,;]{2,24})(?:[。:,]|\n|$)/y;

/** Every heading of the text: one begins where the text, a line or a sentence does, and ends before the next. */
function headingsIn(folded: string, ends: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  const tryAt = (at: number) => {
    if (at < from) return;
    HEADING.lastIndex = at;
    const match = HEADING.exec(folded);
    if (match === null) return;
    found.push(match);
    from = at + match[0].length;
  };
  tryAt(0);
  for (const end of ends) {
    const mark = folded.charAt(end);
    if (mark === '\n') tryAt(end);
    else if (mark === '。' || mark === ';') tryAt(end + 1);
  }
  return found;
}

/** 政府信息管理 is found by 信息管理, 政府信息公开平台建设 by 平台建设: headings drop the common beginning. */
export const itemKeyword = (item: string): string => item.replace(/^政府信息公开(?=.)|^政府(?=.)/, '');

/** The prescribed item that a heading names: the longest, since 依申请公开 could hold another; undefined where none. */
function named(form: Form, heading: string): string | undefined {
  const items = form.section1Items.filter((item) => heading.includes(itemKeyword(item)));
  return items.length === 1 ? items[0] : undefined;
}

/** The parts of section 1 that stand under a heading naming exactly one of the form's items, in order. */
export function sectionItems(form: Form, section1: Source): SectionItem[] {
  const folded = section1.folded;
  const headings = headingsIn(folded, section1.marks.ends);
  return headings.flatMap((match, index) => {
    const item = named(form, match[1] ?? '');
    const start = match.index + match[0].length;
    const end = headings[index + 1]?.index ?? folded.length;
    return item === undefined ? [] : [{ item, start, end, text: folded.slice(start, end) }];
  });
}
