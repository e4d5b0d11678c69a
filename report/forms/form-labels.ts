import { foldLabel } from '../fold';
import type { TableId } from '../ids';
import type { Form } from './form';
import { perForm } from './per-form';

const byId = perForm((form) => {
  const texts = new Map<string, string>();
  for (const { id: table, grid } of form.tables)
    for (const { content } of grid)
      if (content.kind === 'label' && content.id !== null) texts.set(`${table} ${content.id}`, content.text);
  return texts;
});

const folded = perForm(
  (form) =>
    new Set(
      form.tables.flatMap(({ id: table, grid }) =>
        grid.flatMap(({ content }) =>
          content.kind === 'label' ? [`${table} ${foldLabel(content.text)}`] : [],
        ),
      ),
    ),
);

/** Whether the form's table prints this wording anywhere, compared as labels are (foldLabel). */
export function printsLabel(form: Form, table: TableId, wording: string): boolean {
  return folded(form).has(`${table} ${foldLabel(wording)}`);
}

/** The printed label of a row, column or group; the id where the form has none such. */
export function labelText(form: Form, table: TableId, id: string): string {
  return byId(form).get(`${table} ${id}`) ?? id;
}
