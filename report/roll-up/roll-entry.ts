import type { CellValue } from '../cell-value';
import { NOT_APPLICABLE } from '../cell-value';
import type { CellDefinition } from '../forms/form';
import { amountOf, type CellReading, readCell } from '../read-cell';
import { wanOfFen } from '../wan';
import type { Figures } from './contributor';
import type { RolledCell, WhyMissing } from './rolled-cell';

/** The lists while they are gathered. */
interface Gathering {
  readonly contributors: string[];
  readonly missing: { unit: string; why: WhyMissing }[];
  readonly otherForm: string[];
  readonly notApplicable: string[];
  readonly toConfirm: string[];
  /** A count or 分; NaN once it is beyond what a number holds exactly. */
  sum: number;
  /** Contributors with more than 0. */
  filled: number;
}

const gathering = (): Gathering => ({
  contributors: [],
  missing: [],
  otherForm: [],
  notApplicable: [],
  toConfirm: [],
  sum: 0,
  filled: 0,
});

function add(into: Gathering, unit: string, amount: number): void {
  const sum = into.sum + amount;
  into.sum = Number.isSafeInteger(sum) ? sum : Number.NaN;
  into.contributors.push(unit);
  if (amount !== 0) into.filled++;
}

/** The amount there; what nearly every cell of 3,000 reports holds is not worth an object each. */
function amountIn(cell: CellDefinition, value: CellValue | undefined): number | CellReading {
  const isPlain = typeof value === 'number' && cell.kind === 'count' && value >= 0;
  if (isPlain && Number.isSafeInteger(value)) return value;
  const reading = readCell(cell, value);
  return amountOf(reading) ?? reading;
}

function take(into: Gathering, cell: CellDefinition, { unit, cells, moved, notAsked }: Figures): void {
  if (cells === null) {
    into.missing.push({ unit, why: 'no-report' });
    return;
  }
  const isNotAsked = notAsked.has(cell.id);
  const amount = amountIn(cell, isNotAsked ? moved[cell.id] : cells[cell.id]);
  if (typeof amount === 'number') {
    add(into, unit, amount);
    if (isNotAsked) into.toConfirm.push(unit);
  } else if (amount.state === 'na') into.notApplicable.push(unit);
  else if (isNotAsked) into.otherForm.push(unit);
  else into.missing.push({ unit, why: amount.state === 'empty' ? 'empty' : 'unreadable' });
}

/** The amount as the cell stores it: 分 as a decimal in 万元. */
export const storedAmount = (cell: CellDefinition, amount: number): CellValue =>
  cell.kind === 'money' ? wanOfFen(amount) : amount;

function valueRolled(
  cell: CellDefinition,
  { contributors, missing, otherForm, notApplicable, sum }: Gathering,
) {
  if (contributors.length > 0) {
    return cell.adding === 'average' || Number.isNaN(sum) ? null : storedAmount(cell, sum);
  }
  const nobodyLeft = missing.length === 0 && otherForm.length === 0;
  return notApplicable.length > 0 && nobodyLeft ? NOT_APPLICABLE : null;
}

/** What one unit alone counts is shared with nobody. */
const addingOf = (cell: CellDefinition, filled: number): RolledCell['adding'] =>
  cell.adding === 'shared' && filled <= 1 ? 'sum' : (cell.adding ?? 'sum');

/** Adds up one cell that units fill in. */
export function rollEntry(cell: CellDefinition, all: readonly Figures[]): RolledCell {
  const into = gathering();
  for (const figures of all) take(into, cell, figures);
  const { sum, filled, ...lists } = into;
  const adding = addingOf(cell, filled);
  const value = valueRolled(cell, into);
  const isWhole = value !== null && adding === 'sum';
  const complete = isWhole && lists.missing.length === 0 && lists.otherForm.length === 0;
  return { value, ...lists, adding, complete };
}
