import type { Form, FormTable, Identity } from '@/report/forms/form';
import type { CellAt } from '../address';

/** A relation with the place of its check cell on the sheet; `columnSpan` columns wide. */
interface CheckPlace extends CellAt {
  readonly identity: Identity;
  readonly columnSpan: number;
}

/** Rows of check cells below the table, under a line that says what they check. */
interface CheckBand {
  readonly rule: Identity['rule'];
  readonly captionRow: number;
  readonly row: number;
}

/** Where everything of one table stands on its sheet. */
export interface TableLayout {
  readonly table: FormTable;
  /** The sheet's row of the grid's first one. */
  readonly top: number;
  /** Rows and columns of the grid. */
  readonly rows: number;
  readonly columns: number;
  /** By cell id. */
  readonly places: ReadonlyMap<string, CellAt>;
  readonly checks: readonly CheckPlace[];
  /** The rules checked beside the table, one column each, left to right from `sideColumn`. */
  readonly sideRules: readonly Identity['rule'][];
  readonly sideColumn: number;
  readonly bands: readonly CheckBand[];
}

/** Above the grid stand the caption and the line that says whose table it is. */
const ROWS_ABOVE = 2;
/** A narrow empty column parts the table from its checks. */
const GAP = 1;

const idsOf = ({ left, right }: Identity): readonly string[] => [...left, ...right];

/** The relations of a table by rule, in the form's order. */
function byRule(form: Form, places: ReadonlyMap<string, CellAt>): Map<Identity['rule'], Identity[]> {
  const rules = new Map<Identity['rule'], Identity[]>();
  for (const identity of form.identities) {
    if (!idsOf(identity).every((id) => places.has(id))) continue;
    rules.set(identity.rule, [...(rules.get(identity.rule) ?? []), identity]);
  }
  return rules;
}

/** A rule is checked beside the rows where each of its relations has a row of its own; else below. */
function isBeside(identities: readonly Identity[], places: ReadonlyMap<string, CellAt>): boolean {
  const rows = identities.map((identity) => new Set(idsOf(identity).map((id) => places.get(id)?.row)));
  const all = rows.flatMap((own) => [...own]);
  return rows.every((own) => own.size === 1) && new Set(all).size === all.length;
}

function below(identity: Identity, row: number, places: ReadonlyMap<string, CellAt>): CheckPlace {
  const columns = idsOf(identity).map((id) => places.get(id)?.column ?? 0);
  const column = Math.min(...columns);
  return { identity, row, column, columnSpan: Math.max(...columns) - column + 1 };
}

function placesOf(table: FormTable): Map<string, CellAt> {
  return new Map(
    table.grid.flatMap(({ content, row, column }) =>
      content.kind === 'cell' ? [[content.cell, { row: row + ROWS_ABOVE, column }] as const] : [],
    ),
  );
}

/** Lays out one table's sheet: caption, the printed grid, the checks beside it and below it. */
export function tableLayout(form: Form, table: FormTable): TableLayout {
  const places = placesOf(table);
  const rows = Math.max(...table.grid.map((box) => box.row + box.rowSpan));
  const columns = table.widths.length;
  const rules = [...byRule(form, places)];
  const side = rules.filter(([, identities]) => isBeside(identities, places));
  const under = rules.filter((rule) => !side.includes(rule));
  const sideColumn = columns + GAP;
  const firstBand = ROWS_ABOVE + rows + 1;
  const bands = under.map(([rule], at) => ({
    rule,
    captionRow: firstBand + 2 * at,
    row: firstBand + 2 * at + 1,
  }));
  const besides = side.flatMap(([, identities], at) =>
    identities.map((identity) => ({
      identity,
      row: places.get(identity.left[0] ?? '')?.row ?? 0,
      column: sideColumn + at,
      columnSpan: 1,
    })),
  );
  const belows = under.flatMap(([, identities], at) =>
    identities.map((identity) => below(identity, bands[at]?.row ?? 0, places)),
  );
  return {
    table,
    top: ROWS_ABOVE,
    rows,
    columns,
    places,
    checks: [...besides, ...belows],
    sideRules: side.map(([rule]) => rule),
    sideColumn,
    bands,
  };
}
