import type { CellValue } from '@/report/cell-value';
import type { Change } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import type { SectionId } from '@/report/ids';
import type { ReportData } from '@/report/report';
import type { Edit } from '@/server/filing/view';

/** Where one typed value stands; the same strings as `editPath` in server/filing/view.ts. */
export type Path = 'title' | 'front' | `section:${SectionId}` | `cell:${string}`;
export type PathValue = CellValue;

export const cellPath = (cell: string): Path => `cell:${cell}`;
export const sectionPath = (section: SectionId): Path => `section:${section}`;

/** The value standing at a path; an absent cell is null. */
export function valueAt(report: ReportData, path: Path): PathValue {
  if (path === 'title') return report.title;
  if (path === 'front') return report.front;
  if (path.startsWith('cell:')) return report.cells[path.slice(5)] ?? null;
  return report.sections[path.slice(8) as SectionId];
}

/** A copy of the report with one value changed. */
export function withValue(report: ReportData, path: Path, value: PathValue): ReportData {
  if (path === 'title') return { ...report, title: asText(value) };
  if (path === 'front') return { ...report, front: asText(value) };
  if (path.startsWith('cell:')) return { ...report, cells: { ...report.cells, [path.slice(5)]: value } };
  return { ...report, sections: { ...report.sections, [path.slice(8)]: asText(value) } };
}

/** The path a suggested change speaks of. */
export function changePath(change: Change): Path {
  if (change.kind === 'cell') return cellPath(change.cell);
  return change.kind === 'section' ? sectionPath(change.section) : change.kind;
}

/** The edit to send for a path. */
export function editOf(path: Path, value: PathValue, base: Pick<Edit, 'baseVersion' | 'fill'>): Edit {
  if (path === 'title' || path === 'front') return { kind: path, value: asText(value), ...base };
  if (path.startsWith('cell:')) return { kind: 'cell', cell: path.slice(5), value, ...base };
  return { kind: 'section', section: path.slice(8) as SectionId, value: asText(value), ...base };
}

/** Whether a place holds a number, and no text of paragraphs. */
export const isCell = (path: string): boolean => path.startsWith('cell:');

/** Whether a form has the place; another form's cells it may not have. */
export function hasPlace(form: Form, path: string): boolean {
  if (isCell(path)) return cellDefinition(form, path.slice(5)) !== undefined;
  if (path.startsWith('section:')) return form.sections.some(({ id }) => path === sectionPath(id));
  return path === 'title' || path === 'front';
}

/** A text's value; empty where there is none. */
export function asText(value: PathValue): string {
  return value === null ? '' : String(value);
}
