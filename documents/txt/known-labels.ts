import type { GridBox } from '@/report/forms/form';
import { FORMS } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import { ALIKE } from '../find/match-labels';
import { type LabelKey, labelKey, likeness } from '../find/similarity';

type Role = Extract<GridBox['content'], { kind: 'label' }>['role'];

/** A label that some form prints in a table. */
export interface KnownLabel {
  readonly role: Role;
  readonly text: string;
  readonly key: LabelKey;
  readonly box: GridBox;
}

/** What a token was taken for. */
export interface KnownAs {
  readonly label: KnownLabel;
  /** 0 to 1. */
  readonly score: number;
}

function labelsOf(table: TableId): KnownLabel[] {
  const found = new Map<string, KnownLabel>();
  const boxes = FORMS.flatMap((form) => form.tables.find(({ id }) => id === table)?.grid ?? []);
  for (const box of boxes) {
    if (box.content.kind !== 'label') continue;
    const { role, text } = box.content;
    const name = `${role}/${text}`;
    if (!found.has(name)) found.set(name, { role, text, key: labelKey(text), box });
  }
  return Array.from(found.values());
}

const PREPARED = new Map<TableId, KnownLabel[]>();

/** Every label that any form prints in this table, each once for its role. */
export function knownLabels(table: TableId): readonly KnownLabel[] {
  const labels = PREPARED.get(table) ?? labelsOf(table);
  PREPARED.set(table, labels);
  return labels;
}

/** A table's head as it is printed: its labels in the order of their rows, each as often as it stands there. */
export function headBoxes(table: TableId): readonly KnownLabel[] {
  // The forms differ in rows, not in the heads of tables 3 and 4.
  const grid = FORMS[0]?.tables.find(({ id }) => id === table)?.grid ?? [];
  return [...grid]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap((box) => {
      const { content } = box;
      if (content.kind !== 'label' || content.role === 'row') return [];
      return [{ role: content.role, text: content.text, key: labelKey(content.text), box }];
    });
}

/** The table's label most like the text, among those of these roles; null where none is alike enough. */
export function knownAs(text: string, table: TableId, roles: readonly Role[]): KnownAs | null {
  const key = labelKey(text);
  let best: KnownAs | null = null;
  for (const label of knownLabels(table)) {
    if (!roles.includes(label.role)) continue;
    const score = likeness(key, label.key);
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { label, score };
  }
  return best;
}
