import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CellValue } from '../cell-value';
import { entryCells } from '../forms/form-cells';
import { form2021 } from '../forms/form2021';
import type { ReportData } from '../report';
import { consistentReports, soundReport, withCells } from '../testing/reports';
import { computedTotals } from '../totals';
import { fenOfWan } from '../wan';
import type { Contributor } from './contributor';
import { rollUp } from './roll-up';
import { rollUpWords } from './roll-up-words';

/** Property tests over whole reports: seconds on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

const NEW = 't3.new.natural';
const FEE = 't2.a8.admin_fee.amount_wan';
const IN_FORCE = 't2.a1.normative.in_force';
const RULES = 't2.a1.rules.issued';

const unitsOf = (reports: readonly (ReportData | null)[]): Contributor[] =>
  reports.map((report, at) => ({ unit: `u${String(at).padStart(4, '0')}`, report }));

const ofCell = (id: string, values: readonly CellValue[]) =>
  rollUp('form2021', unitsOf(values.map((value) => withCells(soundReport(), { [id]: value })))).cells[id];

/** Any value that a cell may hold, wrong ones too. */
const anyValue = fc.oneof(
  fc.nat(1_000_000),
  fc.constantFrom<CellValue>(null, '', '不适用', '22件', '0.000001', '12.34', -1, 1.5),
);
const anyReport = fc
  .dictionary(fc.constantFrom(...entryCells(form2021).map(({ id }) => id)), anyValue, { maxKeys: 20 })
  .map((cells) => withCells(soundReport(), cells));
const anyUnits = fc.array(fc.option(anyReport), { maxLength: 12 }).map(unitsOf);

describe('rollUp', () => {
  it('adds consistent reports up to a consistent one, cell by cell', () => {
    fc.assert(
      fc.property(fc.array(consistentReports('form2021'), { minLength: 1, maxLength: 6 }), (reports) => {
        const { report, cells } = rollUp('form2021', unitsOf(reports));
        for (const { id, table } of entryCells(form2021)) {
          const whole = reports.reduce((sum, one) => sum + Number(one.cells[id]), 0);
          if (table !== 't2') expect([id, report.cells[id]]).toEqual([id, whole]);
          expect(cells[id]?.contributors).toHaveLength(reports.length);
        }
        const totals = computedTotals(report);
        for (const id of Object.keys(totals)) expect([id, report.cells[id]]).toEqual([id, totals[id]]);
      }),
      { numRuns: 30 },
    );
  });

  it('says the same in whatever order the units come', () => {
    const shuffled = anyUnits.chain((units) =>
      fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
    );
    fc.assert(
      fc.property(shuffled, ([units, other]) => {
        expect(rollUp('form2021', other)).toEqual(rollUp('form2021', units));
      }),
      { numRuns: 60 },
    );
  });

  it('puts every unit in exactly one place of every cell, so that a missing one is never 0', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const { cells, absent } = rollUp('form2021', units);
        expect(absent).toEqual(units.flatMap(({ unit, report }) => (report === null ? [unit] : [])));
        for (const [id, cell] of Object.entries(cells)) {
          const missing = cell.missing.map(({ unit }) => unit);
          const all = [...cell.contributors, ...missing, ...cell.otherForm, ...cell.notApplicable];
          expect(all.sort()).toEqual(units.map(({ unit }) => unit));
          for (const unit of absent) expect(missing).toContain(unit);
          if (missing.length > 0) expect(cell.complete).toBe(false);
          // A total's parts may come from different units.
          if (cell.contributors.length > 0 || form2021.totals[id] !== undefined) continue;
          expect(typeof cell.value).not.toBe('number');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('adds one group after the other as it adds them together', () => {
    fc.assert(
      fc.property(fc.array(consistentReports('form2021'), { minLength: 2, maxLength: 6 }), (reports) => {
        const parts = [reports.slice(0, 1), reports.slice(1)].map(
          (some) => rollUp('form2021', unitsOf(some)).report,
        );
        expect(rollUp('form2021', unitsOf(parts)).report).toEqual(
          rollUp('form2021', unitsOf(reports)).report,
        );
      }),
      { numRuns: 20 },
    );
  });

  it('adds money exactly, in 分', () => {
    expect(ofCell(FEE, ['0.1', '0.2', 0.000001])?.value).toBe('0.300001');
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000_000), { minLength: 1, maxLength: 20 }), (amounts) => {
        const values = amounts.map((fen) => `${Math.floor(fen / 1e6)}.${String(fen % 1e6).padStart(6, '0')}`);
        const sum = amounts.reduce((a, b) => a + b, 0);
        expect(fenOfWan(String(ofCell(FEE, values)?.value))).toBe(sum);
      }),
    );
  });

  it('tells empty, unreadable and 不适用 apart', () => {
    const cell = ofCell(RULES, [3, null, '22件', '不适用']);
    expect(cell).toEqual({
      value: 3,
      contributors: ['u0000'],
      missing: [
        { unit: 'u0001', why: 'empty' },
        { unit: 'u0002', why: 'unreadable' },
      ],
      otherForm: [],
      notApplicable: ['u0003'],
      toConfirm: [],
      adding: 'sum',
      complete: false,
    });
    expect(ofCell(RULES, ['不适用', '不适用'])).toMatchObject({ value: '不适用', complete: true });
    expect(ofCell(RULES, ['不适用', null])).toMatchObject({ value: null, complete: false });
    expect(ofCell(NEW, [Number.MAX_SAFE_INTEGER, 1])).toMatchObject({ value: null, complete: false });
  });

  it('gives a total the units that every part has, whatever was typed there', () => {
    const gap = withCells(soundReport(), { 't3.new.biz': null, 't3.new.total': 99 });
    const two = withCells(soundReport(), { [NEW]: 2, 't3.new.total': 50 });
    const { cells } = rollUp('form2021', unitsOf([gap, two]));
    expect(cells['t3.new.total']).toMatchObject({
      value: 2,
      contributors: ['u0001'],
      missing: [{ unit: 'u0000', why: 'empty' }],
      complete: false,
    });
    expect(cells['t3.done_total.total']).toMatchObject({ value: 0, complete: true });
  });

  it('marks documents that several units count, and leaves them to a person', () => {
    const units = [3, 4, 0].map((n) => withCells(soundReport(), { [IN_FORCE]: n }));
    const { report, cells } = rollUp('form2021', unitsOf(units));
    expect(cells[IN_FORCE]).toMatchObject({ value: 7, adding: 'shared', complete: false });
    expect(report.cells[IN_FORCE]).toBeNull();
    expect(ofCell(IN_FORCE, [0, 4, 0])).toMatchObject({ value: 4, adding: 'sum', complete: true });
  });

  it('takes over from the other form what is the same there, and tells of the rest', () => {
    const old = withCells(soundReport('form2019'), {
      [NEW]: 5,
      't2.a1.normative.made_new': 2,
      't3.oth_total.natural': 1,
    });
    const { cells } = rollUp('form2021', unitsOf([old, soundReport()]));
    expect(cells[NEW]).toMatchObject({ value: 5, contributors: ['u0000', 'u0001'], complete: true });
    expect(cells['t2.a1.normative.issued']).toMatchObject({ value: 2, toConfirm: ['u0000'] });
    expect(cells['t3.oth_other.natural']).toMatchObject({ value: 0, otherForm: ['u0000'], complete: false });
    expect(cells['t3.oth_other.biz']).toMatchObject({ otherForm: [], toConfirm: ['u0000'] });
    expect(cells['t2.a1.normative.abolished']?.otherForm).toEqual(['u0000']);
  });

  it('refuses to count a unit twice', () => {
    const [one] = unitsOf([soundReport()]);
    if (one === undefined) throw new Error('no unit');
    expect(() => rollUp('form2021', [one, one])).toThrow('单位 u0000 重复');
  });
});

describe('rollUpWords', () => {
  const words = (id: string, values: readonly CellValue[]) => {
    const cell = ofCell(id, values);
    return cell && rollUpWords(form2021, id, cell, (unit) => `单位${unit.slice(-1)}`);
  };

  it('says what was added, who is not in it, and what to do', () => {
    expect(words(FEE, ['1.5', '2', null])).toBe(
      '表二 第二十条第（八）项 行政事业性收费 · 本年收费金额（单位：万元）：2个单位相加为3.5万元。1个单位未填此格，未计入：单位2。',
    );
    expect(words(IN_FORCE, [3, 4])).toContain('此数只是上限，请核对后填写。');
    expect(words(RULES, ['不适用'])).toContain('1个单位均填“不适用”。');
    expect(words(RULES, [null])).toContain('没有单位的数可以相加。');
  });
});
