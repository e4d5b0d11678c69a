import type { CellDefinition, Form, FormTable, GridBox } from '@/report/forms/form';
import { perForm } from '@/report/forms/per-form';

type Label = GridBox & { content: Extract<GridBox['content'], { kind: 'label' }> };
const isLabel = (box: GridBox): box is Label => box.content.kind === 'label';

const covers = (start: number, span: number, at: number): boolean => start <= at && at < start + span;

function labelAt(labels: readonly Label[], row: number, column: number): Label | undefined {
  return labels.find(
    (box) => covers(box.row, box.rowSpan, row) && covers(box.column, box.columnSpan, column),
  );
}

/** The labels over one column that stand above a box without a cell between them, the topmost first. */
function chainUp(labels: readonly Label[], from: GridBox, column: number): Label[] {
  const above = labelAt(labels, from.row - 1, column);
  return above === undefined ? [] : [...chainUp(labels, above, column), above];
}

/** The labels beside one row that stand to the left of a box, the leftmost first. */
function chainLeft(labels: readonly Label[], from: GridBox, row: number): Label[] {
  const beside = labelAt(labels, row, from.column - 1);
  return beside === undefined ? [] : [...chainLeft(labels, beside, row), beside];
}

/** The label of the cell's row (table 4's one row has none), or the head of its column. */
function ownLabel(
  labels: readonly Label[],
  cell: GridBox,
  role: 'row' | 'column',
  id: string,
): Label | undefined {
  return labels.find(
    ({ content, ...box }) =>
      content.role === role &&
      content.id === id &&
      (role === 'row'
        ? covers(box.row, box.rowSpan, cell.row)
        : covers(box.column, box.columnSpan, cell.column)),
  );
}

/**
 * The labels under which a cell stands: what heads its row too (第二十条第（一）项), its row with the groups beside it, its
 * column with the groups above it.
 */
function labelsOver(table: FormTable, cell: GridBox, definition: CellDefinition): string[] {
  const labels = table.grid.filter(isLabel);
  const row = ownLabel(labels, cell, 'row', definition.row);
  const column = ownLabel(labels, cell, 'column', definition.column);
  const beside = row === undefined ? [] : [...chainLeft(labels, row, cell.row), row];
  const above = column === undefined ? [] : [...chainUp(labels, column, cell.column), column];
  const headsRow = (box: Label) => row !== undefined && covers(box.column, box.columnSpan, row.column);
  const ordered = [...above.filter(headsRow), ...beside, ...above.filter((box) => !headsRow(box))];
  return ordered.map(({ content }) => content.text);
}

/** By cell id: section heading and labels, outermost first. */
export const labelPaths = perForm((form: Form): ReadonlyMap<string, string> => {
  const definitions = new Map(form.cells.map((cell) => [cell.id, cell]));
  const paths = form.tables.flatMap((table) => {
    const heading = form.sections.find((section) => section.id === table.section)?.heading ?? table.caption;
    return table.grid.flatMap((box): [string, string][] => {
      const definition = box.content.kind === 'cell' ? definitions.get(box.content.cell) : undefined;
      if (definition === undefined) return [];
      return [[definition.id, [heading, ...labelsOver(table, box, definition)].join(' / ')]];
    });
  });
  return new Map(paths);
});
