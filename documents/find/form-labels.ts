import type { Form, FormTable, GridBox } from '@/report/forms/form';
import type { TableId } from '@/report/ids';
import type { LabelInContext } from './match-labels';
import type { LabelKey } from './similarity';
import { labelKey } from './similarity';

/** One label of a form's table, ready to be matched. */
export interface FormLabel extends LabelInContext {
  readonly id: string;
  readonly text: string;
}

/** A form's table as the reader needs it. */
export interface FormLabels {
  readonly table: TableId;
  readonly rows: readonly FormLabel[];
  readonly columns: readonly FormLabel[];
  readonly groups: readonly FormLabel[];
  /** Rows of the same table that can't stand where these labels are looked for: no row here is taken for their like. */
  readonly elsewhere?: readonly FormLabel[];
  /** 信息内容 and the note on how the numbers add up: printed, but naming nothing. */
  readonly notes: readonly { readonly text: string; readonly key: LabelKey }[];
}

type Label = GridBox & { content: Extract<GridBox['content'], { kind: 'label' }> };
const isLabel = (box: GridBox): box is Label => box.content.kind === 'label';

const covers = (start: number, span: number, at: number): boolean => start <= at && at < start + span;

/** Groups above a column's label or to the left of a row's, the nearest last. */
function groupsOver(box: Label, groups: readonly Label[]): LabelKey[] {
  return groups
    .filter((group) =>
      box.content.role === 'row'
        ? group.column < box.column && covers(group.row, group.rowSpan, box.row)
        : group.row < box.row && covers(group.column, group.columnSpan, box.column),
    )
    .map((group) => labelKey(group.content.text));
}

function labelsOf(table: FormTable, role: 'row' | 'column' | 'group'): FormLabel[] {
  const boxes = table.grid.filter(isLabel);
  const groups = boxes.filter((box) => box.content.role === 'group');
  return boxes.flatMap((box) => {
    const { id, text } = box.content;
    if (box.content.role !== role || id === null) return [];
    return [{ id, text, key: labelKey(text), groups: groupsOver(box, groups) }];
  });
}

function labelsOfTable(form: Form, table: TableId): FormLabels {
  const found = form.tables.find((candidate) => candidate.id === table);
  if (found === undefined) return { table, rows: [], columns: [], groups: [], notes: [] };
  const notes = found.grid.filter(isLabel).filter((box) => box.content.role === 'note');
  return {
    table,
    rows: labelsOf(found, 'row'),
    columns: labelsOf(found, 'column'),
    groups: labelsOf(found, 'group'),
    notes: notes.map(({ content }) => ({ text: content.text, key: labelKey(content.text) })),
  };
}

/** A form never changes: each of its tables is prepared once. */
const PREPARED = new WeakMap<Form, Map<TableId, FormLabels>>();

/** The labels of one table of a form; none where the form has no such table. */
export function formLabels(form: Form, table: TableId): FormLabels {
  const ofForm = PREPARED.get(form) ?? new Map<TableId, FormLabels>();
  const labels = ofForm.get(table) ?? labelsOfTable(form, table);
  PREPARED.set(form, ofForm.set(table, labels));
  return labels;
}
