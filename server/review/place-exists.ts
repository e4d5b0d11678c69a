import type { Place } from '@/report/finding';
import { cellDefinition } from '@/report/forms/form-cells';
import { formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';

/** Whether a place is one of the report: its form has the cell, row or label, its text reaches that far. */
export function placeExists(report: ReportData, place: Place): boolean {
  const form = formByName(report.form);
  switch (place.kind) {
    case 'cell':
      return cellDefinition(form, place.cell) !== undefined;
    case 'row':
      return form.cells.some(({ table, row }) => table === place.table && row === place.row);
    case 'label':
      return form.tables.some(
        ({ id, grid }) =>
          id === place.table &&
          grid.some(({ content }) => content.kind === 'label' && content.id === place.label),
      );
    case 'section':
      return spanFits(report.sections[place.section], place.start, place.end);
    default:
      return true;
  }
}

/** Both ends or neither; a span of at least one character inside the text. */
function spanFits(text: string, start: number | undefined, end: number | undefined): boolean {
  if (start === undefined && end === undefined) return true;
  return start !== undefined && end !== undefined && 0 <= start && start < end && end <= text.length;
}
