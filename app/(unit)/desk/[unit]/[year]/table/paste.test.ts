import { describe, expect, it } from 'vitest';
import { formByName } from '@/report/forms/registry';
import { cellMatrix } from './matrix';
import { isBlock, pasteBlock, pasteWords } from './paste';

const form = formByName('form2021');
const matrix = form.tables.filter((table) => table.id === 't3').flatMap(cellMatrix);
const paste = (from: string, text: string) => pasteBlock(form, matrix, from, text);

describe('pasteBlock', () => {
  it('lays rows and columns over the table, reading each as if typed', () => {
    expect(paste('t3.new.natural', '１2\t\r\n1,234\t0\r\n')).toEqual({
      values: [
        { cell: 't3.new.natural', value: 12 },
        { cell: 't3.new.biz', value: null },
        { cell: 't3.carried_in.natural', value: 1234 },
        { cell: 't3.carried_in.biz', value: 0 },
      ],
      beyond: 0,
      totals: 0,
      wrong: 0,
    });
  });
  it('passes over totals and counts what lies outside', () => {
    expect(paste('t3.carry_out.other_org', '1\t9\t5\n2')).toEqual({
      values: [{ cell: 't3.carry_out.other_org', value: 1 }],
      beyond: 2,
      totals: 1,
      wrong: 0,
    });
  });
  it('counts what is no number, and says so', () => {
    const pasted = paste('t3.new.natural', '12\t约3件\n两件\t4');
    expect(pasted).toMatchObject({ wrong: 2, beyond: 0 });
    expect(pasteWords(pasted)).toBe('已粘贴 4 格，其中 2 格不是数字，请改正。可按 Ctrl Z 撤销。');
  });
  it('tells a block from one value with a line end', () => {
    expect([isBlock('12\r\n'), isBlock('1\t2'), isBlock('1\n2')]).toEqual([false, true, true]);
  });
});
