import type { CellValue } from './cell-value';
import type { CellDefinition, Form } from './forms/form';
import { perForm } from './forms/per-form';
import { amountOf, readCell } from './read-cell';

/** What a cell holds, as a number, so that a whole table is looked through without making an object a cell. */
export const CELL_STATE = { empty: 0, number: 1, notApplicable: 2, text: 3 } as const;

/** One total of a form, by its cells' places in `form.cells`. */
interface TotalLayout {
  readonly at: number;
  /** The entry cells that it adds up in the end, through totals of totals. */
  readonly entries: Int32Array;
}

/** A form's cells by their place in `form.cells`. */
export interface SheetLayout {
  readonly places: ReadonlyMap<string, number>;
  readonly isTotal: Uint8Array;
  readonly totals: readonly TotalLayout[];
  /** By place: what a total adds up; undefined for an entry cell. */
  readonly entriesOf: readonly (Int32Array | undefined)[];
}

/** The entry cells under a total, through totals of totals. */
function entryIds(form: Form, id: string): string[] {
  const parts = form.totals[id];
  return parts === undefined ? [id] : parts.flatMap((part) => entryIds(form, part));
}

/** Where a form's cells stand in its sheets. */
export const sheetLayout = perForm((form): SheetLayout => {
  const places = new Map(form.cells.map((cell, at) => [cell.id, at]));
  const placesOf = (ids: readonly string[]) => Int32Array.from(ids, (id) => places.get(id) ?? 0);
  const entriesOf = form.cells.map(({ id }) =>
    Object.hasOwn(form.totals, id) ? placesOf(entryIds(form, id)) : undefined,
  );
  return {
    places,
    isTotal: Uint8Array.from(entriesOf, (entries) => (entries === undefined ? 0 : 1)),
    totals: entriesOf.flatMap((entries, at) => (entries === undefined ? [] : [{ at, entries }])),
    entriesOf,
  };
});

/**
 * A report's cells read once, by their place in `form.cells`. The rules over tables run at every keystroke and look at
 * these arrays; text is made only of what fails.
 */
export interface Sheet {
  readonly layout: SheetLayout;
  /** One of CELL_STATE. */
  readonly states: Uint8Array;
  /** Counts, or 分, as stated: a total as typed where it was typed, else as computed; NaN where there is none. */
  readonly amounts: Float64Array;
  /** The same with every total as computed from its entry cells. */
  readonly computed: Float64Array;
  /** How many entry cells are empty, and how many cells hold text or 不适用. */
  readonly emptyEntries: number;
  readonly odd: number;
}

/** The common case, told without making a reading: a whole number that its cell may hold. */
const isCount = (kind: CellDefinition['kind'], value: CellValue | undefined): value is number =>
  typeof value === 'number' &&
  kind !== 'money' &&
  Number.isSafeInteger(value) &&
  (value >= 0 || kind === 'delta');

const STATES = {
  empty: CELL_STATE.empty,
  na: CELL_STATE.notApplicable,
  count: CELL_STATE.number,
  money: CELL_STATE.number,
  text: CELL_STATE.text,
} as const;

function addUp(amounts: Float64Array, places: Int32Array): number {
  let sum = 0;
  for (let next = 0; next < places.length; next++) sum += amounts[places[next] ?? 0] ?? Number.NaN;
  return sum;
}

/** Reads the cells of a report on a form; what the form does not know is left out. Never throws. */
export function readSheet(cells: Readonly<Record<string, CellValue>>, form: Form): Sheet {
  const layout = sheetLayout(form);
  const count = form.cells.length;
  const states = new Uint8Array(count);
  const amounts = new Float64Array(count);
  let emptyEntries = 0;
  let odd = 0;
  for (let at = 0; at < count; at++) {
    const cell = form.cells[at];
    if (cell === undefined) continue;
    // No form's cell id names anything that objects inherit.
    const value = cells[cell.id];
    if (isCount(cell.kind, value)) {
      states[at] = CELL_STATE.number;
      amounts[at] = value;
      continue;
    }
    const reading = readCell(cell, value);
    states[at] = STATES[reading.state];
    amounts[at] = amountOf(reading) ?? Number.NaN;
    if (reading.state === 'empty') emptyEntries += layout.isTotal[at] === 1 ? 0 : 1;
    else if (reading.state === 'na' || reading.state === 'text') odd += 1;
  }
  const computed = amounts.slice();
  for (const { at, entries } of layout.totals) {
    const total = addUp(amounts, entries);
    computed[at] = total;
    if (states[at] === CELL_STATE.empty) amounts[at] = total;
  }
  return { layout, states, amounts, computed, emptyEntries, odd };
}

/** The stated amount of a cell (a count, or 分); undefined where there is none, or the form has no such cell. */
export function sheetAmount(sheet: Sheet, id: string): number | undefined {
  const at = sheet.layout.places.get(id);
  const amount = at === undefined ? Number.NaN : (sheet.amounts[at] ?? Number.NaN);
  return Number.isNaN(amount) ? undefined : amount;
}

/** Whether the report itself states a number in the cell, so that it can be changed; a computed total states none. */
export const statedPlace = (sheet: Sheet, at: number): boolean => sheet.states[at] === CELL_STATE.number;
