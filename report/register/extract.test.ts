import { describe, expect, it } from 'vitest';
import { formInForce } from '../forms/registry';
import { extractRows, offeredWords, rememberedColumns, unsaidWords, wordsOf } from './extract';
import { missingFields, offeredColumns, offeredHead } from './match-columns';
import type { RegisterSheet } from './register-sheet';
import { offeredApplicant, offeredOutcome, outcomeRows } from './words';

const FORM = formInForce(2023);
const HEAD = [
  '序号',
  '登记编号',
  '申请人',
  '申请人类型',
  '联系电话',
  '收到日期',
  '申请内容',
  '答复日期',
  '办理结果',
];
const SHEET: RegisterSheet = {
  name: '台账',
  hiddenRows: 0,
  rows: [
    { row: 1, texts: ['某局2023年依申请公开登记台账'] },
    { row: 3, texts: HEAD },
    {
      row: 4,
      texts: [
        '1',
        '2023-01',
        '姓名标记',
        '自然人',
        '电话标记',
        '2023-1-5',
        '内容标记',
        '2023-1-20',
        '予以公开',
      ],
    },
    { row: 5, texts: ['2', '2023-02', '姓名标记', '律所', '', '2023-2-5', '内容标记', '', ''] },
    { row: 6, texts: ['3'] },
  ],
};

describe('the columns of a register', () => {
  it('are offered by their heads, the surest first; a column of names is none', () => {
    expect(offeredHead(SHEET)).toBe(1);
    expect(offeredColumns(HEAD)).toEqual({ number: 1, applicant: 3, received: 5, decided: 7, outcome: 8 });
    expect(missingFields(offeredColumns(['序号', '申请人', '日期']))).toEqual([
      'applicant',
      'received',
      'decided',
      'outcome',
    ]);
  });

  it('are found again by the heads they had', () => {
    const moved = ['答复日期', '归类', '收到日期', '办理结果', '申请人类型'];
    expect(rememberedColumns(moved, { outcome: '归 类' })).toMatchObject({ outcome: 1, decided: 0 });
    expect(rememberedColumns(moved)).toMatchObject({ outcome: 3 });
  });

  it('alone come into the rows', () => {
    const rows = extractRows(SHEET, 1, offeredColumns(HEAD));
    expect(rows).toEqual([
      {
        ...{ row: 4, number: '2023-01', applicant: '自然人' },
        ...{ received: '2023-1-5', decided: '2023-1-20', outcome: '予以公开' },
      },
      { row: 5, number: '2023-02', applicant: '律所', received: '2023-2-5', decided: '', outcome: '' },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/标记/);
  });
});

describe('the words of a register', () => {
  it('are offered where the form prints them, and asked where it doesn’t', () => {
    const rows = extractRows(SHEET, 1, offeredColumns(HEAD));
    const words = offeredWords(rows, FORM, null);
    expect(words).toEqual({ applicant: { 自然人: 'natural' }, outcome: { 予以公开: 'granted' } });
    expect(unsaidWords(rows, words)).toEqual(['律所']);
    const before = { applicant: { 律所: 'legal' as const }, outcome: { 予以公开: 'partial' } };
    expect(offeredWords(rows, FORM, before)).toEqual({
      applicant: { 自然人: 'natural', 律所: 'legal' },
      outcome: { 予以公开: 'partial' },
    });
    expect(wordsOf(rows, 'outcome')).toEqual([{ text: '予以公开', times: 1 }]);
  });

  it.each([
    ['（一）予以公开', 'granted'],
    ['部分公开', 'partial'],
    ['属于国家秘密', 'deny_secret'],
    ['1.属于国家秘密', 'deny_secret'],
    ['（三）不予公开1.属于国家秘密', 'deny_secret'],
    ['危及“三安全一稳定”', 'deny_security'],
    ['重复申请', 'np_duplicate'],
    ['其他', 'oth_other'],
    ['未办结', 'open'],
  ])('%s is offered as %s', (text, row) => {
    expect(offeredOutcome(FORM, text)).toBe(row);
  });

  it.each(['不予公开', '已答复', '信息不存在', '撤回', '总计'])('%s is asked', (text) => {
    expect(offeredOutcome(FORM, text)).toBeNull();
  });

  it('leaves to a person who an applicant is by his name', () => {
    expect(['公民', '商业企业', '其他', '申请人甲'].map(offeredApplicant)).toEqual([
      'natural',
      'biz',
      'other_org',
      null,
    ]);
    expect(outcomeRows(FORM)).toHaveLength(21);
  });
});
