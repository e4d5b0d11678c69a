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
      short: [],
    });
  });
  it('passes over totals and counts what lies outside', () => {
    expect(paste('t3.carry_out.other_org', '1\t9\t5\n2')).toEqual({
      values: [{ cell: 't3.carry_out.other_org', value: 1 }],
      beyond: 2,
      totals: 1,
      wrong: 0,
      short: [],
    });
  });
  it('counts what is no number, and says so', () => {
    const pasted = paste('t3.new.natural', '12\t约3件\n两件\t4');
    expect(pasted).toMatchObject({ wrong: 2, beyond: 0 });
    expect(pasteWords(pasted)).toBe('已粘贴 4 格，其中 2 格不是数字，请改正。可按 Ctrl Z 撤销。');
  });
  it('leaves out the labels that were copied along, heads and all', () => {
    const block = [
      '（本列数据的勾稽关系）\t\t\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
      '一、本年新收政府信息公开申请数量\t\t\t3\t1\t0\t0\t0\t0\t4',
      '二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t0',
      '三、本年度办理结果\t（一）予以公开\t\t2\t1\t0\t0\t0\t0\t3',
    ].join('\r\n');
    const pasted = paste('t3.new.natural', block);
    expect(pasted).toMatchObject({ beyond: 0, totals: 3, wrong: 0, short: [] });
    expect(pasted.values).toHaveLength(18);
    expect(pasted.values.find(({ cell }) => cell === 't3.granted.biz')?.value).toBe(1);
  });
  it('leaves out a labelled row that lacks a number, instead of shifting it', () => {
    const block = '一、本年新收政府信息公开申请数量\t3\t1\t0\t0\t0\t4\n二、上年结转\t0\t0\t0\t0\t0\t0\t0';
    const pasted = paste('t3.new.natural', block);
    expect(pasted).toMatchObject({ totals: 1, short: [1] });
    expect(pasted.values.every(({ cell }) => cell.startsWith('t3.carried_in.'))).toBe(true);
    expect(pasteWords(pasted)).toBe(
      '已粘贴 6 格。粘贴内容的第 1 行缺数字，整行没有填入，请核对后手工填写。总计自动计算，1 格没有粘贴。可按 Ctrl Z 撤销。',
    );
  });
  it('tells a block from one value with a line end', () => {
    expect([isBlock('12\r\n'), isBlock('1\t2'), isBlock('1\n2')]).toEqual([false, true, true]);
  });
});
