import { foldLabel } from '@/report/fold';
import { FORMS } from '@/report/forms/registry';
import type { TableId } from '@/report/ids';
import { TABLE_IDS } from '@/report/ids';
import type { Block, Table } from '../blocks';
import { formLabels } from './form-labels';
import { joinedTables } from './joined-tables';
import { captionUnit } from './money-unit';

/** A table block and which of the report's tables it is, or goes on with. */
export interface TableFound {
  readonly block: number;
  readonly table: Table;
  /** The block's first row that is this table's: in Word two tables without a line between them grow into one. */
  readonly from: number;
  readonly id: TableId | null;
  /** The same rows stood in a table before: which of the two counts is not for the reader to say. */
  readonly repeated: boolean;
  /** Its section's heading stands above it, with no table between. */
  readonly headed: boolean;
  /** The unit of money that a caption above it or in it names for all of it; null where none does. */
  readonly moneyUnit: string | null;
}

/** Short labels (其他, 总计, 规章) stand in many tables and prove nothing. */
const SHORTEST_PROOF = 4;
const ENOUGH_LABELS = 3;

/** Every row's label of a table in any form, folded; table 4 has none, there the columns stand for them. */
const ROWS: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(
  TABLE_IDS.map((id) => {
    const labels = FORMS.map((form) => formLabels(form, id)).flatMap(({ rows, groups }) =>
      rows.length > 0 ? rows : groups,
    );
    return [id, new Set(labels.map((label) => foldLabel(label.text)))];
  }),
);

/** Every label of a table in any form, folded. */
const LABELS: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(
  TABLE_IDS.map((id) => {
    const labels = FORMS.flatMap((form) => {
      const { rows, columns, groups } = formLabels(form, id);
      return [...rows, ...columns, ...groups].map((label) => foldLabel(label.text));
    });
    return [id, new Set(labels.filter((label) => label.length >= SHORTEST_PROOF))];
  }),
);

function labelsIn(table: Table, id: TableId): number {
  const texts = new Set(table.boxes.map((box) => foldLabel(box.text)));
  return Array.from(LABELS.get(id) ?? []).filter((label) => texts.has(label)).length;
}

/** Which table it is by the labels in it. One label is enough where it goes on with the table just before. */
function identify(table: Table, before: TableId | null): TableId | null {
  const counted = TABLE_IDS.map((id) => ({ id, count: labelsIn(table, id) })).sort(
    (a, b) => b.count - a.count,
  );
  const best = counted[0];
  if (best === undefined || best.count === 0) return null;
  return best.count >= ENOUGH_LABELS || best.id === before ? best.id : null;
}

function rowsIn(table: Table, id: TableId): string[] {
  const texts = new Set(table.boxes.map((box) => foldLabel(box.text)));
  return Array.from(ROWS.get(id) ?? []).filter((label) => texts.has(label));
}

/** Tells of each table whether most of its rows were there before. */
function repetition(): (table: Table, id: TableId | null) => boolean {
  const seen = new Map<TableId, Set<string>>();
  return (table, id) => {
    if (id === null) return false;
    const before = seen.get(id) ?? new Set<string>();
    seen.set(id, before);
    const rows = rowsIn(table, id);
    const again = rows.filter((row) => before.has(row)).length;
    for (const row of rows) before.add(row);
    return again > 0 && again * 2 > rows.length;
  };
}

/** The headings of each table's section in any form, folded. */
const HEADINGS: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(
  TABLE_IDS.map((id) => {
    const sections = FORMS.flatMap((form) => form.sections.filter((section) => section.table === id));
    return [id, new Set(sections.map(({ heading }) => foldLabel(heading)))];
  }),
);

/** What the lines between two tables say of the second one. */
function saidOf({ boxes }: Table, id: TableId | null, lines: readonly string[]) {
  const headings = id === null ? undefined : HEADINGS.get(id);
  const captions = [...lines, ...boxes.map(({ text }) => text)];
  return {
    headed: lines.some((text) => headings?.has(foldLabel(text)) === true),
    moneyUnit: captions.map(captionUnit).find((unit) => unit !== null) ?? null,
  };
}

/** The tables of a document in reading order, each known by its labels. */
export function findTables(blocks: readonly Block[]): TableFound[] {
  const found: TableFound[] = [];
  const isRepeated = repetition();
  let before: TableId | null = null;
  let lines: string[] = [];
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') {
      if (block.text.trim() === '') return;
      before = null;
      lines.push(block.text);
      return;
    }
    for (const { table, from } of joinedTables(block, (part) => identify(part, null))) {
      const id = identify(table, before);
      const said = saidOf(table, id, lines);
      found.push({ block: at, table, from, id, repeated: isRepeated(table, id), ...said });
      before = id;
    }
    lines = [];
  });
  return found;
}
