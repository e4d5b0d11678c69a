import { cutText } from '@/report/clean-text';
import { SECTION_IDS, type SectionId } from '@/report/ids';
import { SECTION_TEXT_LIMIT } from '@/report/report';
import type { Heading } from './headings';
import type { Line } from './lines';
import type { Title } from './title';

/** Printed over the second part of a table that was parted by hand. */
const TABLE_GOES_ON = /^[(（]?(?:续表|续上表|接上表)(?:[一二三四\d])?[)）]?$/;
const FRONT_LIMIT = 4_000;
const TITLE_LIMIT = 500;

interface TextTooLong {
  readonly block: number;
  readonly raw: string;
  readonly why: string;
}

export interface Texts {
  readonly title: string;
  readonly front: string;
  readonly sections: Readonly<Record<SectionId, string>>;
  /** What was beyond a text's limit. */
  readonly tooLong: readonly TextTooLong[];
}

/** Cuts a text at its limit; the rest is not lost but told of. */
function cut(text: string, limit: number, block: number, tooLong: TextTooLong[]): string {
  if (text.length <= limit) return text;
  const kept = cutText(text, limit);
  tooLong.push({ block, raw: text.slice(kept.length), why: `文字超过 ${limit} 字，超出的部分没有读入` });
  return kept;
}

type Part = SectionId | 'front';

interface PartText {
  /** The block where it begins. */
  readonly block: number;
  readonly lines: string[];
}

/** Every line but the title under the heading before it. */
function gather(
  lines: readonly Line[],
  title: Title | null,
  headings: readonly Heading[],
): ReadonlyMap<Part, PartText> {
  const byLine = new Map(headings.map((heading) => [heading.line, heading]));
  const parts = new Map<Part, PartText>();
  let current: Part = 'front';
  for (const [index, line] of lines.entries()) {
    if (title !== null && index >= title.from && index <= title.to) continue;
    // The lines for the signature are the platform's, not the report's.
    if (line.mark === 'signature' || TABLE_GOES_ON.test(line.text)) continue;
    const heading = byLine.get(index);
    const opens = heading !== undefined && heading.section !== null;
    if (opens && heading.section !== null) current = heading.section;
    const text = opens ? heading.rest : line.text;
    const part = parts.get(current) ?? { block: line.block, lines: [] };
    if (text !== '') part.lines.push(text);
    parts.set(current, part);
  }
  return parts;
}

/** Parts the lines among the sections: what stands before the first heading, beside the title, is the front. */
export function partTexts(lines: readonly Line[], title: Title | null, headings: readonly Heading[]): Texts {
  const parts = gather(lines, title, headings);
  const tooLong: TextTooLong[] = [];
  const textOf = (part: Part, limit: number): string => {
    const { block, lines: own } = parts.get(part) ?? { block: 0, lines: [] };
    return cut(own.join('\n'), limit, block, tooLong);
  };
  const texts = SECTION_IDS.map((section) => [section, textOf(section, SECTION_TEXT_LIMIT)]);
  return {
    title: cut(title?.text ?? '', TITLE_LIMIT, 0, tooLong),
    front: textOf('front', FRONT_LIMIT),
    sections: Object.fromEntries(texts),
    tooLong,
  };
}
