import { describe, expect, it } from 'vitest';
import { isLabel, type LabelBox, labelColumns, labelScope } from '@/report/forms/label-box';
import { FORMS, formByName } from '@/report/forms/registry';
import { isVertical, labelClasses, labelLines } from './form-table-label';

const form = formByName('form2021');
function find(table: string, text: string): { of: (typeof form.tables)[number]; box: LabelBox } {
  const of = form.tables.find((one) => one.id === table);
  const box = of?.grid.filter(isLabel).find((one) => one.content.text === text);
  if (!of || !box) throw new Error(`${table} has no label ${text}`);
  return { of, box };
}

describe('the labels of the printed form', () => {
  it('stand in three columns in table 3, in none in table 4', () => {
    expect(form.tables.map((table) => [table.id, labelColumns(table)])).toEqual([
      ['t2', 1],
      ['t3', 3],
      ['t4', 0],
    ]);
  });

  it('writes 三、本年度办理结果 from top to bottom, and nothing else', () => {
    const vertical = FORMS.flatMap((one) =>
      one.tables.flatMap((table) => table.grid.filter(isLabel).filter(isVertical)),
    );
    expect(vertical.map((box) => box.content.text)).toEqual(['三、本年度办理结果', '三、本年度办理结果']);
  });

  it('breaks narrow heads in the middle and groups after their number', () => {
    const welfare = find('t3', '社会公益组织');
    expect(labelLines(welfare.of, welfare.box)).toEqual(['社会公', '益组织']);
    const deny = find('t3', '（三）不予公开');
    expect(labelLines(deny.of, deny.box)).toEqual(['（三）', '不予公开']);
    const issued = find('t2', '本年制发件数');
    expect(labelLines(issued.of, issued.box)).toEqual(['本年制发件数']);
  });

  it('tells a screen reader what each heads', () => {
    const scope = (table: string, text: string) => labelScope(find(table, text).box);
    expect(scope('t3', '自然人')).toBe('col');
    expect(scope('t3', '法人或其他组织')).toBe('colgroup');
    expect(scope('t3', '（三）不予公开')).toBe('rowgroup');
    expect(scope('t3', '四、结转下年度继续办理')).toBe('row');
  });

  it('marks the main parts of table 3 and the headings of table 2', () => {
    const total = find('t3', '（七）总计');
    expect(labelClasses(total.of, total.box).split(' ')).toEqual(['k2', 'part']);
    const item = find('t2', '第二十条第（一）项');
    expect(labelClasses(item.of, item.box)).toBe('hd');
  });
});
