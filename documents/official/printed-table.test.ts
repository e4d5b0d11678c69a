import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { form2027 } from '@/report/testing/form2027';
import { columnWidths } from '../write/table';
import { POINTS, pointsOf, TEXT_WIDTH, twips } from './page';
import { printedRows, tablePoints } from './printed-table';

const FORMS = [formByName('form2019'), formByName('form2021'), form2027];
const boxes = (name: 'form2019' | 'form2021', table: string) => {
  const found = formByName(name).tables.find(({ id }) => id === table);
  return found === undefined ? [] : printedRows(found, (id) => id).flat();
};
const look = (name: 'form2019' | 'form2021', table: string, words: string) =>
  boxes(name, table).find(({ lines }) => lines.join('') === words);

describe.each(FORMS)('the tables of $name', (form) => {
  it('print every box of the grid once, each row left to right', () => {
    for (const table of form.tables) {
      const rows = printedRows(table, (id) => id);
      expect(rows.flat()).toHaveLength(table.grid.length);
      for (const row of rows) {
        const columns = row.map(({ box }) => box.column);
        expect(columns).toEqual([...columns].sort((a, b) => a - b));
      }
    }
  });

  it('fill the width of the text exactly, and are smaller only where they are wide', () => {
    expect(form.tables.map(tablePoints)).toEqual([POINTS.table, POINTS.wideTable, POINTS.wideTable]);
    for (const table of form.tables) {
      const widths = columnWidths(table);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(twips(pointsOf(TEXT_WIDTH)));
      expect(Math.min(...widths)).toBeGreaterThan(0);
    }
  });
});

describe('a label', () => {
  it('that heads a narrow column breaks as the notice prints it', () => {
    expect(look('form2021', 't3', '社会公益组织')?.lines).toEqual(['社会', '公益', '组织']);
    expect(look('form2021', 't4', '结果维持')?.lines).toEqual(['结果', '维持']);
    expect(look('form2021', 't3', '自然人')?.lines).toEqual(['自然人']);
    expect(look('form2021', 't2', '本年制发件数')?.lines).toEqual(['本年制发件数']);
  });

  it('stands left where it names an item of Art. 20 or stands beside others', () => {
    expect(look('form2019', 't2', '第二十条第（九）项')).toMatchObject({ align: 'left', isBand: true });
    expect(look('form2019', 't2', '政府集中采购')).toMatchObject({ align: 'center', isBand: false });
    expect(look('form2021', 't3', '1.属于国家秘密')).toMatchObject({ align: 'left' });
    expect(look('form2021', 't3', '申请人情况')).toMatchObject({ align: 'center' });
  });
});
