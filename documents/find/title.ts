import { foldWording } from '@/report/fold';
import type { KnownUnit } from '../known-unit';
import type { Line } from './lines';
import { namesUnit } from './which-unit';

/** The report's title among the lines before section 1. */
export interface Title {
  /** Indexes among the lines: a title may be printed on up to three lines. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const LONGEST_TITLE = 80;
const MOST_LINES = 3;
/** 年度报告 may have a few words behind it (格式模板, （2023年）); a sentence that ends so is no title. */
const ENDING = /政府信息公开(工作)?(情况)?(的)?年度(工作)?报告[^,，。;；]{0,8}$/;
/** Widths are folded before this is asked, so ， has become a comma. */
const NO_TITLE = /[。;,:]|^附件/;
const ORGAN = /(政府|办公室|委员会|局|厅|处|院|馆|中心|站|所|街道|镇|乡|管委会)$/;

function endsTitle(text: string): boolean {
  const folded = foldWording(text);
  return folded.length <= LONGEST_TITLE && ENDING.test(folded) && !NO_TITLE.test(folded);
}

/** A line that is only the unit's name, or only its name and the year: the title's first line. */
function isNameLine(text: string, units: readonly KnownUnit[]): boolean {
  const name = foldWording(text).replace(/(关于)?(2\d{0,3}年?度?)?$/, '');
  if (name === '' || name.length > 40 || NO_TITLE.test(foldWording(text))) return false;
  return ORGAN.test(name) || units.some((unit) => unit.name === name || unit.aliases.includes(name));
}

/** Between two Chinese characters a space is where the file broke its line, or set the words wide. */
const SPACE_IN_WORDS = /(?<=\p{Script=Han})[^\S\n]+(?=\p{Script=Han})/gu;

const asPrinted = (lines: readonly Line[], from: number, to: number): string =>
  lines
    .slice(from, to + 1)
    .map((line) => line.text)
    .join('');

const joined = (lines: readonly Line[], from: number, to: number): string =>
  asPrinted(lines, from, to).replace(SPACE_IN_WORDS, '');

/** The fewest lines up to `to` that make a title. */
function titleEndingAt(lines: readonly Line[], to: number): number | null {
  for (let from = to; from >= 0 && from > to - MOST_LINES; from -= 1) {
    if (endsTitle(joined(lines, from, to))) return from;
  }
  return null;
}

/** Whether the line above belongs to the title: the unit's name alone, or the half of it that the line's end cut off. */
function goesOnAbove(lines: readonly Line[], from: number, to: number, units: readonly KnownUnit[]): boolean {
  const above = lines[from - 1];
  if (above === undefined || to - from + 1 >= MOST_LINES) return false;
  const opensBare = /^(\d{0,4}年|年?度?政府信息)/.test(foldWording(joined(lines, from, to)));
  if (opensBare && isNameLine(above.text, units)) return true;
  const whole = joined(lines, from - 1, to);
  return endsTitle(whole) && namesUnit(whole, units) && !namesUnit(joined(lines, from, to), units);
}

/** The title of a file of our own; null where it has none, undefined where the file is another's. */
function markedTitle(lines: readonly Line[]): Title | null | undefined {
  const from = lines.findIndex((line) => line.mark === 'title');
  const to = lines.findLastIndex((line) => line.mark === 'title');
  if (from >= 0) return { from, to, text: asPrinted(lines, from, to) };
  return lines.some((line) => line.mark === 'front') ? null : undefined;
}

/**
 * Finds the title. Lines are joined as a reader joins them, without a space, and none stays between Chinese characters.
 *
 * @param lines those before the first section heading
 */
export function findTitle(lines: readonly Line[], units: readonly KnownUnit[]): Title | null {
  const marked = markedTitle(lines);
  if (marked !== undefined) return marked;
  for (let to = 0; to < lines.length; to += 1) {
    let from = titleEndingAt(lines, to);
    if (from === null) continue;
    if (goesOnAbove(lines, from, to, units)) from -= 1;
    return { from, to, text: joined(lines, from, to) };
  }
  return null;
}
