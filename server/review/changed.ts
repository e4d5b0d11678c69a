import type { CellValue } from '@/report/cell-value';
import type { Form } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import { SECTION_IDS } from '@/report/ids';
import type { ReportData } from '@/report/report';
import { effectiveCells } from '@/report/totals';
import { excerpts } from './excerpt';
import type { ReviewView } from './view';

type Changed = NonNullable<ReviewView['submission']>['changed'];

const EMPTY = '（空）';
const words = (value: CellValue | undefined) =>
  value === null || value === undefined || value === '' ? EMPTY : String(value);

/**
 * What differs between two submissions, in words, in the order of the page: title, front, sections, cells of the
 * newer one's form, then cells that only the older one's form has. `path` is the draft's path of the place.
 */
export function changedBetween(before: ReportData, after: ReportData): Changed {
  return [
    ...changedForm(before, after),
    ...changedText('标题', 'title', before.title, after.title),
    ...changedText('封面文字', 'front', before.front, after.front),
    ...SECTION_IDS.flatMap((id) =>
      changedText(headingOf(after, id), `section:${id}`, before.sections[id], after.sections[id]),
    ),
    ...changedCells(before, after),
  ];
}

const headingOf = (report: ReportData, id: string) =>
  formByName(report.form).sections.find((section) => section.id === id)?.heading ?? id;

function changedForm(before: ReportData, after: ReportData): Changed {
  if (before.form === after.form) return [];
  const label = (report: ReportData) => formByName(report.form).label;
  return [{ name: '报告格式', path: 'form', before: label(before), after: label(after) }];
}

function changedText(name: string, path: string, before: string, after: string): Changed {
  if (before === after) return [];
  const parts = excerpts(before, after);
  return [{ name, path, before: words(parts.before), after: words(parts.after) }];
}

function changedCells(before: ReportData, after: ReportData): Changed {
  const names = namesOf(formByName(before.form), formByName(after.form));
  const [old, now] = [effectiveCells(before), effectiveCells(after)];
  return [...names].flatMap(([id, name]) => {
    const [was, is] = [words(old[id]), words(now[id])];
    return was === is ? [] : [{ name, path: `cell:${id}`, before: was, after: is }];
  });
}

/** Cell id → name, the newer form's first. */
function namesOf(before: Form, after: Form): Map<string, string> {
  const names = new Map(after.cells.map(({ id, name }) => [id, name]));
  for (const { id, name } of before.cells) if (!names.has(id)) names.set(id, name);
  return names;
}
