import { foldLabel } from '@/report/fold';
import { FORMS } from '@/report/forms/registry';
import { isNumberText } from '../find/sheet';

/** The row labels of every form's tables, folded: with one of them, a row is a row of numbers even when none is filled in. */
const ROW_LABELS: ReadonlySet<string> = new Set(
  FORMS.flatMap((form) =>
    form.tables.flatMap((table) =>
      table.grid.flatMap(({ content }) =>
        content.kind === 'label' && content.role === 'row' ? [foldLabel(content.text)] : [],
      ),
    ),
  ),
);

/** Whether the words are a row's label on some form. */
export const isRowLabel = (field: string): boolean => ROW_LABELS.has(foldLabel(field));

/** Whether a line's fields are a row of numbers rather than of a head. */
export const isDataRow = (fields: readonly string[]): boolean =>
  fields.some((field) => isNumberText(field) || isRowLabel(field));

/** How many columns stand under a group's head, where the form's grid has one unit a column (tables 3 and 4). */
const GROUP_SPANS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap((form) =>
    form.tables
      .filter((table) => table.id !== 't2')
      .flatMap((table) =>
        table.grid.flatMap(({ content, columnSpan }) =>
          content.kind === 'label' && content.role === 'group' && columnSpan > 1
            ? [[foldLabel(content.text), columnSpan] as const]
            : [],
        ),
      ),
  ),
);

/**
 * A head's fields with a group's head drawn out over its columns, where the text has it as one field (as Word and WPS
 * copy merged boxes) and not with an empty one for each column.
 */
export function spreadGroups(fields: readonly string[]): string[] {
  return fields.flatMap((field, at) => {
    const span = GROUP_SPANS.get(foldLabel(field)) ?? 1;
    const isSpread = fields[at + 1]?.trim() === '';
    return isSpread ? [field] : [field, ...Array.from({ length: span - 1 }, () => '')];
  });
}
