import type { CellValue } from '@/report/cell-value';
import type { Place } from '@/report/finding';
import { SECTION_IDS, type SectionId } from '@/report/ids';
import type { ReportData } from '@/report/report';

/** Every part of a report that has a value of its own: `title`, `front`, `section:<id>`, `cell:<id>`, with its value. */
export function valuesByPath(report: ReportData): Map<string, CellValue> {
  const values = new Map<string, CellValue>([
    ['title', report.title],
    ['front', report.front],
  ]);
  for (const id of SECTION_IDS) values.set(`section:${id}`, report.sections[id]);
  for (const [id, value] of Object.entries(report.cells)) values.set(`cell:${id}`, value);
  return values;
}

const isEmpty = (value: CellValue | undefined): boolean =>
  value === undefined || value === null || value === '';

/** Whether two values are the same content: every kind of empty is. */
export const sameValue = (a: CellValue | undefined, b: CellValue | undefined): boolean =>
  a === b || (isEmpty(a) && isEmpty(b));

/** The paths that hold something. */
export function filledPaths(report: ReportData): string[] {
  return [...valuesByPath(report)].filter(([, value]) => !isEmpty(value)).map(([path]) => path);
}

/** The paths whose values differ between two reports, those of the first before those only the second has. */
export function changedPaths(before: ReportData, after: ReportData): string[] {
  const [was, is] = [valuesByPath(before), valuesByPath(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (path) => !sameValue(was.get(path), is.get(path)),
  );
}

/** A copy of the report with one path's value replaced; an empty cell loses its entry. */
export function withValue(report: ReportData, path: string, value: CellValue): ReportData {
  if (path === 'title' || path === 'front') return { ...report, [path]: String(value ?? '') };
  const [kind, id = ''] = splitPath(path);
  if (kind === 'section') {
    return { ...report, sections: { ...report.sections, [id as SectionId]: String(value ?? '') } };
  }
  const { [id]: _, ...others } = report.cells;
  return { ...report, cells: isEmpty(value) ? others : { ...others, [id]: value } };
}

/** The place that a path stands for, to be named on screen. */
export function placeOfPath(path: string): Place {
  if (path === 'title' || path === 'front') return { kind: path };
  const [kind, id = ''] = splitPath(path);
  const section = SECTION_IDS.find((one) => one === id);
  return kind === 'section' && section ? { kind: 'section', section } : { kind: 'cell', cell: id };
}

function splitPath(path: string): string[] {
  const colon = path.indexOf(':');
  return [path.slice(0, colon), path.slice(colon + 1)];
}
