import type { Form, FormTable, GridBox } from '@/report/forms/form';
import { rowCells, tableRows } from '@/report/forms/form-cells';
import { labelText } from '@/report/forms/form-labels';
import type { Reading, ReadLabel } from '@/report/reading';
import { printed } from '../../find/sheet';
import { readLabel } from '../../find/table-yield';
import type { CellAt } from '../address';
import type { OwnArea, OwnCells } from './own-cells';
import type { Sheet, SheetCell } from './workbook';

type Areas = ReadonlyMap<string, OwnArea>;

/** The cell that a place shows, in a merged area its first one. */
function shownAt(own: OwnCells, sheet: Sheet, place: CellAt): SheetCell | undefined {
  const direct = own.at(sheet, place);
  if (direct !== undefined) return direct;
  const area = sheet.merges.find(
    ({ top, left, bottom, right }) =>
      top <= place.row && place.row <= bottom && left <= place.column && place.column <= right,
  );
  return area && own.at(sheet, { row: area.top, column: area.left });
}

/** Labels stand near their cells, also where rows were put in between. */
const MOST_STEPS = 60;

/** The nearest text from a place on, one step at a time; cells of numbers and empty ones are passed over. */
function textFrom(own: OwnCells, sheet: Sheet, from: CellAt, step: CellAt): SheetCell | undefined {
  let { row, column } = from;
  for (let steps = 0; steps < MOST_STEPS && row >= 0 && column >= 0; steps += 1) {
    const cell = shownAt(own, sheet, { row, column });
    if (cell?.kind === 'text' && !cell.formula) return cell;
    row += step.row;
    column += step.column;
  }
  return undefined;
}

const LEFT: CellAt = { row: 0, column: -1 };
const UP: CellAt = { row: -1, column: 0 };

interface Wanted {
  readonly axis: 'row' | 'column';
  readonly id: string;
  /** The cell beside or below the label. */
  readonly cell: string;
}

type Label = GridBox & { content: Extract<GridBox['content'], { kind: 'label' }> };
const isLabel = (box: GridBox): box is Label => box.content.kind === 'label';

/** The labels that stand right beside or above a cell of the table, each with that cell. */
function wantedLabels(form: Form, table: FormTable): Wanted[] {
  const labels = table.grid.filter(isLabel);
  const printedRows = new Set(labels.flatMap(({ content }) => (content.role === 'row' ? [content.id] : [])));
  const rows = tableRows(form, table.id).flatMap((id): Wanted[] => {
    const cell = rowCells(form, table.id, id)[0]?.id;
    return cell === undefined || !printedRows.has(id) ? [] : [{ axis: 'row', id, cell }];
  });
  const columns = labels.flatMap(({ content }): Wanted[] => {
    const cell = form.cells.find((one) => one.table === table.id && one.column === content.id)?.id;
    return content.role !== 'column' || content.id === null || cell === undefined
      ? []
      : [{ axis: 'column', id: content.id, cell }];
  });
  return [...rows, ...columns];
}

function labelOf(form: Form, table: FormTable, wanted: Wanted, own: OwnCells, areas: Areas): ReadLabel[] {
  const area = areas.get(wanted.cell);
  if (area === undefined) return [];
  const step = wanted.axis === 'row' ? LEFT : UP;
  const from = { row: area.area.top + step.row, column: area.area.left + step.column };
  const found = textFrom(own, area.on, from, step);
  if (found === undefined) return [];
  const { axis, id } = wanted;
  const raw = printed(found.text);
  const label = { table: table.id, axis, raw, place: own.place(area, found) };
  return [readLabel(label, { id, text: labelText(form, table.id, id) })];
}

/** The labels of rows and columns as they stand beside the named cells: what was sorted or moved shows in them. */
export function ownLabels(form: Form, own: OwnCells, areas: Areas): Reading['labels'] {
  return form.tables.flatMap((table) =>
    wantedLabels(form, table).flatMap((wanted) => labelOf(form, table, wanted, own, areas)),
  );
}
