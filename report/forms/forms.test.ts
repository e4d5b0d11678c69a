import { describe, expect, it } from 'vitest';
import type { Form, FormTable } from './form';
import { cellDefinition, cellName, entryCells, isTotal } from './form-cells';
import type { CellIdOf2019 } from './form2019';
import type { CellIdOf2021 } from './form2021';
import { FORMS, formByName, formInForce } from './registry';

/** How often each unit of a table's grid is covered. */
function coverage(table: FormTable): number[][] {
  const rows = Math.max(...table.grid.map((box) => box.row + box.rowSpan));
  const cover = Array.from({ length: rows }, () => table.widths.map(() => 0));
  for (const box of table.grid)
    for (let row = box.row; row < box.row + box.rowSpan; row++)
      for (let column = box.column; column < box.column + box.columnSpan; column++) {
        const line = cover[row];
        if (line) line[column] = (line[column] ?? 0) + 1;
      }
  return cover;
}

/** The entry cells that a total finally adds up. */
function leaves(form: Form, id: string, above: readonly string[] = []): string[] {
  if (above.includes(id)) throw new Error(`a circle of totals at ${id}`);
  const parts = form.totals[id];
  return parts ? parts.flatMap((part) => leaves(form, part, [...above, id])) : [id];
}

describe.each(FORMS.map((form) => [form.name, form] as const))('%s', (_name, form) => {
  const ids = form.cells.map((cell) => cell.id);

  it('has every cell once', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers to cells it has', () => {
    const referred = [
      ...Object.entries(form.totals).flatMap(([total, parts]) => [total, ...parts]),
      ...form.identities.flatMap((identity) => [...identity.left, ...identity.right]),
    ];
    expect(referred.filter((id) => cellDefinition(form, id) === undefined)).toEqual([]);
  });

  it('computes every total from entry cells alone', () => {
    for (const total of Object.keys(form.totals))
      expect(leaves(form, total).some((id) => isTotal(form, id))).toBe(false);
  });

  it('checks every total by an identity with that total alone on the left', () => {
    const checked = form.identities.filter((one) => one.left.length === 1).map((one) => one.left[0]);
    expect(Object.keys(form.totals).filter((id) => !checked.includes(id))).toEqual([]);
  });

  it.each(form.tables.map((table) => [table.id, table] as const))(
    'covers the grid of %s once',
    (_id, table) => {
      expect(
        coverage(table)
          .flat()
          .every((times) => times === 1),
      ).toBe(true);
    },
  );

  it('prints every cell once, in its own table', () => {
    const printed = form.tables.flatMap((table) =>
      table.grid.flatMap((box) => (box.content.kind === 'cell' ? [`${table.id} ${box.content.cell}`] : [])),
    );
    expect(printed.toSorted()).toEqual(form.cells.map((cell) => `${cell.table} ${cell.id}`).toSorted());
  });

  it('labels every row and column that its cells name', () => {
    const labelled = new Set(
      form.tables.flatMap((table) =>
        table.grid.flatMap((box) => (box.content.kind === 'label' ? [`${table.id} ${box.content.id}`] : [])),
      ),
    );
    const named = form.cells.flatMap((cell) =>
      cell.row === 't4'
        ? [`t4 ${cell.column}`]
        : [`${cell.table} ${cell.row}`, `${cell.table} ${cell.column}`],
    );
    expect(named.filter((one) => !labelled.has(one))).toEqual([]);
  });

  it('names every cell differently', () => {
    expect(new Set(form.cells.map((cell) => cell.name)).size).toBe(ids.length);
  });
});

describe('the forms as printed', () => {
  it('have their official numbers of cells', () => {
    const count = (form: Form, table: string) => form.cells.filter((cell) => cell.table === table).length;
    const counts = FORMS.map((form) => ['t2', 't3', 't4'].map((table) => count(form, table)));
    expect(counts).toEqual([
      [6 + 6 + 6 + 2 + 2, 23 * 7, 15],
      [6 + 1 + 2 + 1, 25 * 7, 15],
    ]);
  });

  it('has table 2 of 2021 on four columns, table 3 on ten and table 4 on fifteen', () => {
    expect(formByName('form2021').tables.map((table) => table.widths.length)).toEqual([4, 10, 15]);
  });

  it('says which form a year is due on', () => {
    const years = [2015, 2019, 2020, 2021, 2023, 2030];
    expect(years.map((year) => formInForce(year).name)).toEqual([
      'form2019',
      'form2019',
      'form2019',
      'form2021',
      'form2021',
      'form2021',
    ]);
  });

  it('asks the unit for everything but the totals', () => {
    const form = formByName('form2021');
    expect(entryCells(form)).toHaveLength(form.cells.length - Object.keys(form.totals).length);
  });

  it('names a cell as a person does, and an unknown one by its id', () => {
    const form = formByName('form2021');
    expect(cellName(form, 't3.deny_secret.natural')).toBe('表三 （三）不予公开1.属于国家秘密 · 自然人');
    expect(cellName(form, 'constructor')).toBe('constructor');
  });
});

describe('typed cell ids', () => {
  it('refuse a wrong id when compiling', () => {
    const right: CellIdOf2021[] = ['t2.a1.rules.issued', 't3.oth_other.total', 't4.rec.upheld'];
    const older: CellIdOf2019[] = ['t2.a9.procurement.amount', 't3.oth_total.natural'];
    // @ts-expect-error 2021 has no procurement
    const wrong: CellIdOf2021 = 't2.a9.procurement.amount';
    // @ts-expect-error the fee row has an amount, not decisions
    const crossed: CellIdOf2021 = 't2.a8.admin_fee.decisions';
    const known = (id: string) => cellDefinition(formByName('form2021'), id) !== undefined;
    expect([...right, wrong, crossed].map(known)).toEqual([true, true, true, false, false]);
    expect(older.every((id) => cellDefinition(formByName('form2019'), id))).toBe(true);
  });
});
