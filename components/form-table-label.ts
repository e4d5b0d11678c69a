import type { FormTable } from '@/report/forms/form';
import { type LabelBox, labelColumns } from '@/report/forms/label-box';

/** Written from top to bottom, as 三、本年度办理结果 is: one narrow column over many rows. */
export function isVertical(box: LabelBox): boolean {
  return box.content.role === 'group' && box.columnSpan === 1 && box.rowSpan > 10;
}

/** The classes of app/styles/form.css for one label, by what it is and where it stands. */
export function labelClasses(table: FormTable, box: LabelBox): string {
  const { role, text } = box.content;
  const full = box.columnSpan === table.widths.length;
  const inHead = box.row < table.headRows;
  return [
    role === 'note' && 'rule',
    isVertical(box) && 'vert',
    role === 'group' && full && 'hd',
    !inHead && !isVertical(box) && (role === 'group' || table.id === 't2') && !full && 'group',
    table.id === 't3' && box.column < labelColumns(table) && `k${box.column + 1}`,
    table.id === 't3' && inHead && role !== 'note' && box.columnSpan > 6 && 'span7',
    table.id === 't3' && role === 'row' && (box.column === 0 || text.endsWith('总计')) && 'part',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Where the printed form breaks a label into lines: after a group's number, and narrow heads in the middle. */
export function labelLines(table: FormTable, box: LabelBox): string[] {
  const { text, role } = box.content;
  const numbered = /^(（[一二三四五六七]）)(.+)$/.exec(text);
  if (role === 'group' && box.columnSpan === 1 && numbered?.[1] && numbered[2]) {
    return [numbered[1], numbered[2]];
  }
  const narrow = role === 'column' && box.columnSpan === 1 && table.id !== 't2';
  if (!narrow || text.length < 4) return [text];
  const half = Math.ceil(text.length / 2);
  return [text.slice(0, half), text.slice(half)];
}
