import type { Adding, CellDefinition, CellKind, FormPart, GridBox, Power } from './form';
import { cellBox, labelBox } from './grid';

/** One item of Art. 20 in table 2: its own head, columns and rows. */
export interface DisclosureGroup {
  readonly id: string;
  readonly head: string;
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly kind: CellKind;
    readonly adding?: Adding;
  }[];
  readonly rows: readonly { readonly id: string; readonly label: string; readonly power: Power | null }[];
}

/** The ids of table 2's cells, as literal types: `t2.<group>.<row>.<column>`. */
export type DisclosureCellId<Group extends DisclosureGroup> = Group extends DisclosureGroup
  ? `t2.${Group['id']}.${Group['rows'][number]['id']}.${Group['columns'][number]['id']}`
  : never;

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
const lcm = (a: number, b: number): number => (a * b) / gcd(a, b);

function cellsOf(group: DisclosureGroup): CellDefinition[] {
  return group.rows.flatMap((row) =>
    group.columns.map((column) => ({
      id: `t2.${group.id}.${row.id}.${column.id}`,
      table: 't2' as const,
      kind: column.kind,
      name: `表二 ${group.head} ${row.label} · ${column.label}`,
      row: `${group.id}.${row.id}`,
      column: `${group.id}.${column.id}`,
      power: row.power,
      mayBeNotApplicable: row.power !== null,
      ...(column.adding === undefined ? {} : { adding: column.adding }),
    })),
  );
}

/** A group's boxes from grid row `top` on: the head across the table, 信息内容 with its columns, the data rows. */
function gridOf(group: DisclosureGroup, top: number, labelUnits: number, dataUnits: number): GridBox[] {
  const span = dataUnits / group.columns.length;
  const at = (index: number, row: number) => ({
    row,
    column: labelUnits + index * span,
    columnSpan: span,
  });
  const head = { row: top, column: 0, columnSpan: labelUnits + dataUnits };
  const corner = { row: top + 1, column: 0, columnSpan: labelUnits };
  return [
    labelBox(head, 'group', group.head, group.id),
    labelBox(corner, 'note', '信息内容', null),
    ...group.columns.map((column, index) =>
      labelBox(at(index, top + 1), 'column', column.label, `${group.id}.${column.id}`),
    ),
    ...group.rows.flatMap((row, line) => [
      labelBox({ ...corner, row: top + 2 + line }, 'row', row.label, `${group.id}.${row.id}`),
      ...group.columns.map((column, index) =>
        cellBox(at(index, top + 2 + line), `t2.${group.id}.${row.id}.${column.id}`),
      ),
    ]),
  ];
}

/**
 * Table 2 (主动公开政府信息情况) from its groups. The grid has as many units as all groups' column counts divide;
 * the label column is as wide as one column of the widest group.
 */
export function disclosureTable(groups: readonly DisclosureGroup[]): FormPart {
  const counts = groups.map((group) => group.columns.length);
  const dataUnits = counts.reduce(lcm, 1);
  const labelUnits = dataUnits / Math.max(...counts);
  let top = 0;
  const grid = groups.flatMap((group) => {
    const boxes = gridOf(group, top, labelUnits, dataUnits);
    top += 2 + group.rows.length;
    return boxes;
  });
  return {
    table: {
      id: 't2',
      section: '2',
      caption: '表二 主动公开政府信息情况',
      headRows: 0,
      widths: Array.from({ length: labelUnits + dataUnits }, () => 1),
      grid,
    },
    cells: groups.flatMap(cellsOf),
    totals: {},
    identities: [],
  };
}
