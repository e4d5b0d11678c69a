import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formInForce } from '../forms/registry';
import { APPLICANTS } from '../forms/requests-table';
import { countedCells, countRegister, rowsBehind } from './count';
import type { RegisterRow } from './register-row';
import { outcomeRows, type RegisterWords, STILL_OPEN } from './words';

const FORM = formInForce(2023);
const WORDS: RegisterWords = {
  applicant: { 公民: 'natural', 公司: 'biz' },
  outcome: { 公开: 'granted', 不存在: 'na_not_held', 在办: STILL_OPEN },
};
const row = (over: Partial<RegisterRow>): RegisterRow => ({
  ...{
    row: 2,
    number: '',
    applicant: '公民',
    received: '2023-03-01',
    decided: '2023-03-15',
    outcome: '公开',
  },
  ...over,
});
const count = (...rows: RegisterRow[]) => countRegister(rows, WORDS, FORM, 2023);
/** Where a row stands, its total columns left out. */
const cellsOf = (over: Partial<RegisterRow>) =>
  Object.entries(countedCells(count(row(over)))).flatMap(([id, n]) => (n > 0 ? [id] : []));
const problemOf = (over: Partial<RegisterRow>) => count(row(over)).problems[0]?.why;

describe('where an application is counted', () => {
  it('is new and in its outcome where it came and was decided within the year', () => {
    expect(cellsOf({})).toEqual(['t3.new.natural', 't3.granted.natural']);
    expect(cellsOf({ applicant: ' 公 司', received: '2023/1/1', decided: '20231231' })).toEqual([
      't3.new.biz',
      't3.granted.biz',
    ]);
  });

  it('is carried in where it came before and wasn’t decided before', () => {
    expect(cellsOf({ received: '2022-12-31', decided: '2023-01-01' })).toEqual([
      't3.carried_in.natural',
      't3.granted.natural',
    ]);
    expect(count(row({ received: '2022-11-01', decided: '2022-12-31' })).outside).toMatchObject([
      { why: 'done-before' },
    ]);
  });

  it('is carried out where it wasn’t decided by the end of the year, whatever came after', () => {
    for (const over of [
      { decided: '', outcome: '' },
      { decided: '／', outcome: '在办' },
      { decided: '2024-01-01', outcome: '公开' },
    ]) {
      expect(cellsOf(over)).toEqual(['t3.new.natural', 't3.carry_out.natural']);
    }
  });

  it('is none of the year where it came after it', () => {
    expect(count(row({ received: '2024-01-01', decided: '' })).outside).toMatchObject([{ why: 'next-year' }]);
  });
});

describe('a row that can’t be counted', () => {
  it.each([
    [{ applicant: '' }, 'no-applicant'],
    [{ applicant: '合伙' }, 'unknown-applicant'],
    [{ applicant: 'constructor' }, 'unknown-applicant'],
    [{ received: '' }, 'no-received'],
    [{ received: '三月' }, 'bad-received'],
    [{ decided: '2023-02-30' }, 'bad-decided'],
    [{ decided: '2023-02-01' }, 'decided-first'],
    [{ decided: '' }, 'no-decided'],
    [{ outcome: '' }, 'no-outcome'],
    [{ outcome: '已答复' }, 'unknown-outcome'],
    [{ outcome: '已答复', decided: '' }, 'unknown-outcome'],
    [{ outcome: '在办' }, 'open-but-decided'],
  ] as const)('is told why: %j', (over, why) => {
    expect(cellsOf(over)).toEqual([]);
    expect(problemOf(over)).toBe(why);
  });

  it('is one whose number stood before, but not one without a number', () => {
    const twice = count(row({ number: '2023-1' }), row({ number: '２０２３-1', row: 3 }));
    expect(twice.problems.map(({ row: { row: at }, why }) => [at, why])).toEqual([[3, 'same-number']]);
    expect(count(row({}), row({ row: 3 })).problems).toEqual([]);
  });

  it('is one whose outcome another form had', () => {
    const words = { ...WORDS, outcome: { 其他: 'oth_total' } };
    expect(countRegister([row({ outcome: '其他' })], words, FORM, 2023).problems).toMatchObject([
      { why: 'unknown-outcome' },
    ]);
  });
});

const day = fc
  .integer({ min: Date.UTC(2022, 0, 1), max: Date.UTC(2024, 11, 31) })
  .map((at) => new Date(at).toISOString().slice(0, 10));
const anyRow = fc.record({
  row: fc.integer({ min: 1, max: 5_000 }),
  number: fc.constantFrom('', '1', '2', '3'),
  applicant: fc.constantFrom('公民', '公司', '', '合伙'),
  received: fc.oneof(day, fc.constantFrom('', '不详')),
  decided: fc.oneof(day, fc.constant('')),
  outcome: fc.constantFrom('公开', '不存在', '在办', '', '已答复'),
});

describe('the rows behind a cell', () => {
  it('are those counted there, for a total those of its parts', () => {
    const counted = count(row({}), row({ row: 3, applicant: '公司', decided: '', outcome: '' }));
    const at = (cell: string) => rowsBehind(counted, FORM, cell).map((one) => one.row);
    expect(at('t3.new.natural')).toEqual([2]);
    expect(at('t3.new.total')).toEqual([2, 3]);
    expect(at('t3.done_total.total')).toEqual([2]);
    expect(at('t3.carry_out.total')).toEqual([3]);
    expect(at('t3.granted.biz')).toEqual([]);
  });
});

describe('any register', () => {
  it('balances in every column of either form, and loses no row', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), fc.constantFrom(2020, 2023), (rows, year) => {
        const form = formInForce(year);
        const counted = countRegister(rows, WORDS, form, year);
        const n = countedCells(counted);
        let both = 0;
        for (const { id } of APPLICANTS) {
          const of = (name: string) => n[`t3.${name}.${id}`] ?? Number.NaN;
          const done = outcomeRows(form).reduce((sum, name) => sum + of(name), 0);
          expect(of('new') + of('carried_in')).toBe(done + of('carry_out'));
          both += of('new') + of('carried_in');
        }
        expect(both + counted.problems.length + counted.outside.length).toBe(rows.length);
      }),
    );
  });
});
