import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTotal } from '@/report/forms/form-cells';
import { FORMS, formByName } from '@/report/forms/registry';
import { cellMatrix, neighbour, restOfRow } from './matrix';

const form = formByName('form2021');
const table = (id: string) => {
  const found = form.tables.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const enter = (cell: string) => !isTotal(form, cell);

describe('cellMatrix', () => {
  it('holds every cell of each table once', () => {
    for (const one of FORMS) {
      const cells = one.tables.flatMap((each) => cellMatrix(each).flat());
      expect(cells.sort()).toEqual(one.cells.map((cell) => cell.id).sort());
    }
  });
  it('has the printed rows of table 3: 25 of 7', () => {
    const rows = cellMatrix(table('t3'));
    expect(rows.map((row) => row.length)).toEqual(Array(25).fill(7));
    expect(rows[0]?.[0]).toBe('t3.new.natural');
  });
});

describe('neighbour', () => {
  const t3 = cellMatrix(table('t3'));
  it('passes over totals', () => {
    expect(neighbour(t3, 't3.oth_other.natural', 'down', enter)).toBe('t3.carry_out.natural');
    expect(neighbour(t3, 't3.new.other_org', 'right', enter)).toBeNull();
  });
  it('keeps to the nearest column where rows differ', () => {
    expect(neighbour(cellMatrix(table('t2')), 't2.a1.normative.in_force', 'down', enter)).toBe(
      't2.a5.permit.decisions',
    );
  });
  it('comes back on the same way', () => {
    const cells = t3.flat().filter(enter);
    fc.assert(
      fc.property(fc.constantFrom(...cells), (cell) => {
        const down = neighbour(t3, cell, 'down', enter);
        if (down !== null) expect(neighbour(t3, down, 'up', enter)).toBe(cell);
      }),
    );
  });
});

describe('restOfRow', () => {
  it('is the cell and what stands to its right in the printed row', () => {
    const t3 = cellMatrix(table('t3'));
    expect(restOfRow(t3, 't3.granted.legal')).toEqual([
      't3.granted.legal',
      't3.granted.other_org',
      't3.granted.total',
    ]);
    expect(restOfRow(t3, 'nowhere')).toEqual([]);
  });
});
