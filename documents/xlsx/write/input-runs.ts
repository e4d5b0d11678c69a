import type { CellDefinition } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import { type CellAt, cellAddress } from '../address';
import type { TableLayout } from './table-layout';
import type { WrittenCells } from './written-cells';

/** Input cells side by side that may hold the same: one rule does for them, relative to the first. */
export interface InputRun {
  readonly definition: CellDefinition;
  readonly first: CellAt;
  /** Cells of the sheet, as a range. */
  readonly range: string;
}

interface OpenRun {
  readonly definition: CellDefinition;
  readonly first: CellAt;
  last: CellAt;
}

const goesOn = (
  run: OpenRun | undefined,
  definition: CellDefinition,
  { row, column }: CellAt,
): run is OpenRun =>
  run !== undefined &&
  run.last.row === row &&
  run.last.column === column - 1 &&
  run.definition.kind === definition.kind &&
  run.definition.mayBeNotApplicable === definition.mayBeNotApplicable;

/** A table's input cells in runs, top to bottom, left to right. */
export function inputRuns({ places }: TableLayout, written: WrittenCells): InputRun[] {
  const runs: OpenRun[] = [];
  const inOrder = [...places].sort(([, a], [, b]) => a.row - b.row || a.column - b.column);
  for (const [id, place] of inOrder) {
    const definition = cellDefinition(written.form, id);
    if (definition === undefined || written.cell(id).kind === 'total') continue;
    const run = runs.at(-1);
    if (goesOn(run, definition, place)) run.last = place;
    else runs.push({ definition, first: place, last: place });
  }
  return runs.map(({ definition, first, last }) => ({
    definition,
    first,
    range: first === last ? cellAddress(first) : `${cellAddress(first)}:${cellAddress(last)}`,
  }));
}
