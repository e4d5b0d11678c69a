import { cutText } from '@/report/clean-text';
import type { Form } from '@/report/forms/form';
import type { SectionId } from '@/report/ids';
import type { Reading } from '@/report/reading';
import { SECTION_TEXT_LIMIT } from '@/report/report';
import { CONTINUED, sectionDefinedName } from '../defined-names';
import { isHiddenArea, type OwnArea, type OwnCells } from './own-cells';

/** The texts of our own workbook. */
export interface OwnTexts {
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly headings: Reading['headings'];
  readonly unread: Reading['unread'];
}

/** A section's rows as one text: a row a paragraph, the empty rows at its end left out. */
function textOf(own: OwnCells, { on, area }: OwnArea): string {
  let text = '';
  let started = false;
  for (let row = area.top; row <= Math.min(area.bottom, on.cells.at(-1)?.row ?? 0); row += 1) {
    const paragraph = own.at(on, { row, column: area.left })?.text ?? '';
    const isContinued = own.at(on, { row, column: area.left - 1 })?.text.trim() === CONTINUED;
    text += started && !isContinued ? `\n${paragraph}` : paragraph;
    started = true;
  }
  return text.replace(/\n+$/, '');
}

/** The text above the area: the heading, which may have a line of its own below it. */
function headingAbove(own: OwnCells, { on, area }: OwnArea, expected: string): string {
  const above = [area.top - 1, area.top - 2].map((row) => own.at(on, { row, column: 0 })?.text.trim() ?? '');
  return above.find((text) => text === expected) ?? above[0] ?? '';
}

/** Reads the sections' paragraphs by the names of their rows. */
export function readOwnTexts(form: Form, own: OwnCells): OwnTexts {
  const sections: Record<SectionId, string> = { '1': '', '2': '', '3': '', '4': '', '5': '', '6': '' };
  const headings: Reading['headings'] = [];
  const unread: Reading['unread'] = [];
  for (const { id, heading } of form.sections) {
    const area = own.area(sectionDefinedName(id));
    if (area === null) continue;
    const place = own.place(area);
    if (isHiddenArea(area)) {
      unread.push({
        raw: '',
        why: `“${heading}”在隐藏的行或工作表中，没有读入，请取消隐藏后重新导入`,
        place,
      });
      continue;
    }
    headings.push({ section: id, text: headingAbove(own, area, heading), expected: heading, place });
    const text = textOf(own, area);
    sections[id] = cutText(text, SECTION_TEXT_LIMIT);
    const rest = text.slice(sections[id].length);
    if (rest !== '') {
      unread.push({ raw: rest, why: `文字超过 ${SECTION_TEXT_LIMIT} 字，超出的部分没有读入`, place });
    }
  }
  return { sections, headings, unread };
}
