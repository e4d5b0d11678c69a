import type { Place } from './finding';
import type { Form } from './forms/form';

const SECTION = 10_000_000;
/** A section's text (up to 60,000 units) stands before its table. */
const TABLE = 1_000_000;
const LAST = 9 * SECTION;

/** Where in a table, by the first cell that belongs to it. */
function inTable(form: Form, table: string, belongs: (cell: Form['cells'][number]) => boolean): number {
  const section = form.tables.find((one) => one.id === table)?.section ?? '9';
  const at = form.cells.findIndex((cell) => cell.table === table && belongs(cell));
  return Number(section) * SECTION + TABLE + at;
}

/** A number that sorts places as a reader of the report comes to them; the sign-off, the last step, last. */
export function placeOrder(form: Form, place: Place): number {
  switch (place.kind) {
    case 'form':
      return 0;
    case 'title':
      return 1;
    case 'front':
      return 2;
    case 'sign-off':
      return LAST;
    case 'section':
      return Number(place.section) * SECTION + (place.start ?? 0);
    case 'table':
      return inTable(form, place.table, () => false);
    case 'row':
      return inTable(form, place.table, (cell) => cell.row === place.row);
    case 'label':
      return inTable(form, place.table, (cell) =>
        [cell.row, cell.column].some((id) => id === place.label || id.startsWith(`${place.label}.`)),
      );
    case 'cell': {
      const table = place.cell.slice(0, 2);
      return inTable(form, table, (cell) => cell.id === place.cell);
    }
  }
}
