import { describe, expect, it } from 'vitest';
import register from '@/db/data/xining-units.json';
import { textSchema, unitCodeSchema, whichOfAddress, wordsSchema, yearSchema } from './inputs';

describe('yearSchema', () => {
  it('takes what may be a reporting year and fits the database', () => {
    const taken = [2000, 2023, 2100].map((year) => yearSchema.safeParse(year).success);
    const refused = [1999, 2101, -2023, 2023.5, 99_999_999_999, Number.NaN, Infinity, '2023'];
    expect(taken).toEqual([true, true, true]);
    expect(refused.filter((year) => yearSchema.safeParse(year).success)).toEqual([]);
  });
});

describe('unitCodeSchema', () => {
  it('takes every code of the register', () => {
    const codes = register.units.map(({ code }) => code);
    expect(codes.filter((code) => !unitCodeSchema.safeParse(code).success)).toEqual([]);
    expect(codes.length).toBeGreaterThan(100);
  });

  it('takes nothing that the database could choke on', () => {
    const odd = [
      '',
      '\u0000',
      '630106\u0000',
      '6'.repeat(41),
      '六三',
      '630106/..',
      '630106 ',
      '\uD842',
      '630106\n',
    ];
    expect(odd.filter((code) => unitCodeSchema.safeParse(code).success)).toEqual([]);
  });
});

describe('whichOfAddress', () => {
  it('reads a unit code and a year, and nothing else', () => {
    expect(whichOfAddress('630106-D01', '2023')).toEqual({ unitCode: '630106-D01', year: 2023 });
    for (const year of ['', 'abc', '23', '20233', '-2023', '2e33', ' 2023', '２０２３', '1999', '9999']) {
      expect(whichOfAddress('630106-D01', year), year).toBeNull();
    }
    expect(whichOfAddress('%00', '2023')).toBeNull();
  });
});

describe('texts', () => {
  it('lose what cannot be stored before they are measured', () => {
    expect(wordsSchema.parse('\u0000 请核实。\uD842 ')).toBe('请核实。');
    expect(wordsSchema.safeParse('\u0000 \u0007').success).toBe(false);
    expect(textSchema(2).parse('甲\u0000乙')).toBe('甲乙');
    expect(textSchema(2).safeParse('甲乙丙').success).toBe(false);
  });
});
