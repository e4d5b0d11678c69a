import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTyped } from './parse-typed';
import { amountOf, readCell } from './read-cell';
import { fenOfWan, wanOfFen } from './wan';

const count = { kind: 'count' } as const;
const delta = { kind: 'delta' } as const;
const money = { kind: 'money' } as const;

describe('readCell', () => {
  it.each([
    [count, undefined, { state: 'empty' }],
    [count, null, { state: 'empty' }],
    [count, '', { state: 'empty' }],
    [count, 0, { state: 'count', n: 0 }],
    [count, 12, { state: 'count', n: 12 }],
    [count, '不适用', { state: 'na' }],
    [count, -1, { state: 'text', raw: '-1' }],
    [count, 1.5, { state: 'text', raw: '1.5' }],
    [count, '22（其中修订16件）', { state: 'text', raw: '22（其中修订16件）' }],
    [delta, -3, { state: 'count', n: -3 }],
    [money, '12.5', { state: 'money', fen: 12_500_000 }],
    [money, 96171.6, { state: 'money', fen: 96_171_600_000 }],
    [money, 0.000001, { state: 'money', fen: 1 }],
    [money, 0.0000001, { state: 'text', raw: '0.0000001' }],
    [money, '0.0000001', { state: 'text', raw: '0.0000001' }],
    [money, '-1', { state: 'text', raw: '-1' }],
    [money, Number.NaN, { state: 'text', raw: 'NaN' }],
    [money, 1e300, { state: 'text', raw: '1e+300' }],
  ])('reads %o %o', (definition, value, reading) => {
    expect(readCell(definition, value)).toEqual(reading);
  });
});

describe('parseTyped', () => {
  it.each([
    [count, '', null],
    [count, ' \u3000', null],
    [count, '３', 3],
    [count, ' 1,234 ', 1234],
    [count, '１，２３４', 1234],
    [count, '007', 7],
    [count, '1 234', 1234],
    [count, '12 345 678', 12_345_678],
    [count, '12\u00A0345', 12_345],
    [count, '12\u202F345', 12_345],
    [count, '１　２３４', 1234],
    [count, '\n 5\n', 5],
    [count, '3 4', '3 4'],
    [count, '10 5', '10 5'],
    [count, '1\n2', '1\n2'],
    [count, '1\n234', '1\n234'],
    [count, '1\t234', '1\t234'],
    [count, '1 234,567', '1 234,567'],
    [count, '1234 567', '1234 567'],
    [money, '1 234.50', '1234.5'],
    [money, '1.5 2.5', '1.5 2.5'],
    [count, '－3', -3],
    [count, '−3', -3],
    [count, '-0', 0],
    [count, '3.50', 3.5],
    [count, '12,34', '12,34'],
    [count, '无', '无'],
    [count, '3件', '3件'],
    [count, '不适用', '不适用'],
    [count, ' 不 适用 ', '不适用'],
    [count, '9'.repeat(30), '9'.repeat(30)],
    [money, '12.50', '12.5'],
    [money, '１２．３４５６７８', '12.345678'],
    [money, '0.10', '0.1'],
    [money, '1,000.00', '1000'],
    [money, '12.5万元', '12.5万元'],
  ])('takes %o %o as %o', (definition, text, value) => {
    expect(parseTyped(definition, text)).toBe(value);
  });

  it('keeps at most what a cell may hold', () => {
    expect(parseTyped(count, '文'.repeat(500))).toHaveLength(200);
  });

  it('reads back every count however it is grouped', () => {
    fc.assert(
      fc.property(fc.nat(), (n) => {
        expect(parseTyped(count, n.toLocaleString('en-US'))).toBe(n);
        expect(amountOf(readCell(count, parseTyped(count, String(n))))).toBe(n);
      }),
    );
  });
});

describe('万元 and 分', () => {
  it('go there and back exactly', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (fen) => {
        expect(fenOfWan(wanOfFen(fen))).toBe(fen);
      }),
    );
  });

  it('refuse what is no plain amount', () => {
    expect(['', '.5', '1.', '-1', '1e3', '1.1234567', '9'.repeat(20)].map(fenOfWan)).toEqual(
      Array.from({ length: 7 }, () => undefined),
    );
  });
});
