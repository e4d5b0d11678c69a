import type { Form } from '../forms/form';
import { isTotal, rowCells, tableRows } from '../forms/form-cells';
import { perForm } from '../forms/per-form';
import { sheetLayout } from '../sheet';

/** How a form's cells lie to one another on the page, by their places in `form.cells`. */
interface Neighbours {
  /** Pairs of entry cells side by side in one row; in table 4 also of one group. */
  readonly sideBySide: readonly (readonly [number, number])[];
  /** Pairs of cells of table 3, one right above the other. */
  readonly oneAbove: readonly (readonly [number, number])[];
  /** Pairs of entry cells of one row of table 3: two kinds of applicants. */
  readonly sameRow: readonly (readonly [number, number])[];
}

const followingPairs = <Value>(values: readonly Value[]): [Value, Value][] =>
  values.slice(1).flatMap((value, at) => {
    const before = values[at];
    return before === undefined ? [] : [[before, value] as [Value, Value]];
  });

const allPairs = <Value>(values: readonly Value[]): [Value, Value][] =>
  values.flatMap((first, at) => values.slice(at + 1).map((second) => [first, second] as [Value, Value]));

/** The rows of tables 3 and 4 as lists of entry cells; a total ends a list. */
function entryRuns(form: Form): string[][] {
  return (['t3', 't4'] as const).flatMap((table) =>
    tableRows(form, table).flatMap((row) => {
      const runs: string[][] = [[]];
      for (const { id } of rowCells(form, table, row))
        if (isTotal(form, id)) runs.push([]);
        else runs.at(-1)?.push(id);
      return runs;
    }),
  );
}

/** The pairs of cells between which a slip may have carried something. */
export const neighboursOf = perForm((form): Neighbours => {
  const { places } = sheetLayout(form);
  const place = ([a, b]: [string, string]): [number, number] => [places.get(a) ?? 0, places.get(b) ?? 0];
  const runs = entryRuns(form);
  const rows = tableRows(form, 't3').map((row) => rowCells(form, 't3', row));
  const above = followingPairs(rows).flatMap(([upper, lower]) =>
    upper.flatMap((cell) => {
      const under = lower.find((other) => other.column === cell.column);
      return under === undefined ? [] : [[cell.id, under.id] as [string, string]];
    }),
  );
  return {
    sideBySide: runs.flatMap(followingPairs).map(place),
    oneAbove: above.map(place),
    sameRow: runs
      .filter((run) => run[0]?.startsWith('t3.'))
      .flatMap(allPairs)
      .map(place),
  };
});
