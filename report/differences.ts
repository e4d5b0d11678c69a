import type { CellValue } from './cell-value';
import type { Form } from './forms/form';
import { formByName } from './forms/registry';
import { SECTION_IDS } from './ids';
import { amountOf, readCell } from './read-cell';
import type { ReportData } from './report';
import { effectiveCells } from './totals';
import { wanOfFen } from './wan';

/** A place whose value differs between two states of a report. */
export interface Difference {
  /** The draft's path of the place (`cell:<id>`, `section:<id>`, `title`, `front`), or `form`. */
  path: string;
  /** What the place is called on the newer state's form. */
  name: string;
  kind: 'cell' | 'text' | 'form';
  /** The whole value: of a section all of its text. */
  before: CellValue;
  after: CellValue;
  /** How much a number grew (+3) or shrank (−0.5); null unless both are numbers. */
  by: string | null;
}

/**
 * What differs between two states of a report, in the order of the page: form, title, front, sections, cells of the
 * newer one's form with computed totals, then cells that only the older one's form has. Every kind of empty is the same.
 */
export function differencesBetween(before: ReportData, after: ReportData): Difference[] {
  const form = formByName(after.form);
  return [
    ...formDifference(before, after),
    ...textDifference('标题', 'title', before.title, after.title),
    ...textDifference('封面文字', 'front', before.front, after.front),
    ...SECTION_IDS.flatMap((id) => {
      const heading = form.sections.find((section) => section.id === id)?.heading ?? id;
      return textDifference(heading, `section:${id}`, before.sections[id], after.sections[id]);
    }),
    ...cellDifferences(before, after),
  ];
}

/** Those that everybody sees: what stood before the title is not published. */
export function publicDifferences(before: ReportData, after: ReportData): Difference[] {
  return differencesBetween(before, after).filter(({ path }) => path !== 'front');
}

function formDifference(before: ReportData, after: ReportData): Difference[] {
  if (before.form === after.form) return [];
  const label = (report: ReportData) => formByName(report.form).label;
  const [was, is] = [label(before), label(after)];
  return [{ name: '报告格式', path: 'form', kind: 'form', before: was, after: is, by: null }];
}

function textDifference(name: string, path: string, before: string, after: string): Difference[] {
  return before === after ? [] : [{ name, path, kind: 'text', before, after, by: null }];
}

function cellDifferences(before: ReportData, after: ReportData): Difference[] {
  const [was, is] = [effectiveCells(before), effectiveCells(after)];
  return cellsOf(formByName(before.form), formByName(after.form)).flatMap(({ id, name, kind }) => {
    const [old, now] = [was[id] ?? '', is[id] ?? ''];
    if (old === now) return [];
    const by = growth(kind, was[id], is[id]);
    return [{ name, path: `cell:${id}`, kind: 'cell' as const, before: old, after: now, by }];
  });
}

/** The newer form's cells, then those that only the older one has. */
function cellsOf(before: Form, after: Form): Form['cells'] {
  const known = new Set(after.cells.map(({ id }) => id));
  return [...after.cells, ...before.cells.filter(({ id }) => !known.has(id))];
}

function growth(
  kind: Form['cells'][number]['kind'],
  before: CellValue | undefined,
  after: CellValue | undefined,
) {
  const [was, is] = [before, after].map((value) => amountOf(readCell({ kind }, value)));
  if (was === undefined || is === undefined) return null;
  const step = Math.abs(is - was);
  return `${is < was ? '−' : '+'}${kind === 'money' ? wanOfFen(step) : step}`;
}
