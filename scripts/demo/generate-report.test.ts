import { describe, expect, it } from 'vitest';
import register from '@/db/data/xining-units.json' with { type: 'json' };
import type { CellValue } from '@/report/cell-value';
import { formInForce } from '@/report/forms/registry';
import { copiesAmong } from '@/report/similarity/copies-among';
import { WRITTEN_SECTIONS } from '@/report/similarity/near-text';
import { effectiveCells } from '@/report/totals';
import { unitRecordSchema } from '@/report/unit-record';
import { validate } from '@/report/validate';
import { coursesFor, mayBeCopied } from './courses';
import type { DemoUnit } from './figures';
import { generateReport, SLIPS, type Slip } from './generate-report';
import { randomFor } from './random';
import { firstVersion, unfinished } from './versions';

const units: DemoUnit[] = register.units
  .filter(({ obliged }) => obliged)
  .map(({ code, name, aliases, kind, powers, shortName }) => ({
    ...unitRecordSchema.parse({ code, name, aliases, kind, powers }),
    shortName,
  }));
const unitOf = (code: string) => {
  const found = units.find((unit) => unit.code === code);
  if (!found) throw new Error(`no unit ${code}`);
  return found;
};
const twoYears = (unit: DemoUnit, slip: Slip | null = null) => {
  const lastYear = generateReport({ unit, year: 2022, lastYear: null, slip: null });
  return { lastYear, report: generateReport({ unit, year: 2023, lastYear, slip }) };
};
const findingsOf = (unit: DemoUnit, { lastYear, report }: ReturnType<typeof twoYears>) => {
  const { code, name, aliases, kind, powers } = unit;
  const judged = { code, name, aliases, kind, powers };
  return validate(report, { year: 2023, unit: judged, stage: 'submission', signedOff: true, lastYear })
    .findings;
};
const n = (value: CellValue | undefined) => (typeof value === 'number' ? value : Number.NaN);

describe('generateReport', () => {
  it('gives the same report for the same wish', () => {
    const unit = unitOf('630106-D23');
    expect(twoYears(unit)).toEqual(twoYears(unit));
  });

  it.each(units.map((unit) => [unit.name, unit] as const))('has no fault for %s', (_name, unit) => {
    const told = twoYears(unit);
    expect(findingsOf(unit, told).filter(({ severity }) => severity !== 'I')).toEqual([]);
    expect(effectiveCells(told.report)).toEqual(told.report.cells);
    expect(Object.keys(told.report.cells).sort()).toEqual(
      formInForce(2023)
        .cells.map(({ id }) => id)
        .sort(),
    );
  });

  it.each(units.map((unit) => [unit.name, unit] as const))(
    'balances table 3 in every column for %s',
    (_name, unit) => {
      const { lastYear, report } = twoYears(unit);
      for (const who of ['natural', 'biz', 'research', 'welfare', 'legal', 'other_org', 'total']) {
        const at = (row: string) => n(report.cells[`t3.${row}.${who}`]);
        expect(at('new') + at('carried_in')).toBe(at('done_total') + at('carry_out'));
        expect(at('carried_in')).toBe(n(lastYear.cells[`t3.carry_out.${who}`]));
      }
    },
  );

  it('says in the text what the tables say', () => {
    for (const unit of units) {
      const { cells, sections } = twoYears(unit).report;
      const received = n(cells['t3.new.total']);
      const said =
        received + n(cells['t3.carried_in.total']) === 0
          ? '未收到政府信息公开申请'
          : `收到政府信息公开申请${received}件`;
      expect(sections['1'], unit.name).toContain(said);
      const parts = /主动公开政府信息(\d+)条，其中([^。]+)。/.exec(sections['1']);
      const listed = [...(parts?.[2] ?? '').matchAll(/(\d+)条/g)].map(([, count]) => Number(count));
      expect(
        listed.reduce((a, b) => a + b, 0),
        unit.name,
      ).toBe(Number(parts?.[1]));
    }
  });

  it('tells each year in other words', () => {
    for (const unit of units) {
      const { lastYear, report } = twoYears(unit);
      const before = new Set(lastYear.sections['1'].split('\n'));
      const same = report.sections['1'].split('\n').filter((line) => before.has(line));
      // What 条例 Art. 50 asks of governments stays the same.
      expect(
        same.filter((line) => !line.startsWith('工作考核')),
        unit.name,
      ).toEqual([]);
      expect(report.sections['5'].split('\n')[1], unit.name).not.toBe(lastYear.sections['5'].split('\n')[1]);
    }
  });

  it.each(WRITTEN_SECTIONS)('writes section %s for each unit in its own words', (section) => {
    const told = units.map((unit) => ({ unit, ...twoYears(unit) }));
    const nameless = (text: string, { name, aliases }: DemoUnit) =>
      [name, ...aliases].reduce((all, one) => all.replaceAll(one, ''), text);
    for (const of of ['lastYear', 'report'] as const) {
      const texts = told.map((one) => ({
        key: one.unit.name,
        text: nameless(one[of].sections[section], one.unit),
      }));
      expect(copiesAmong(texts)).toEqual([]);
    }
  });

  it('leaves a slip in as a warning, never as an error', () => {
    const found = new Set<string>();
    for (const slip of SLIPS) {
      for (const unit of units.slice(0, 40)) {
        const findings = findingsOf(unit, twoYears(unit, slip));
        expect(
          findings.filter(({ severity }) => severity === 'B'),
          `${slip} ${unit.name}`,
        ).toEqual([]);
        for (const { rule, severity } of findings) if (severity === 'W') found.add(rule);
      }
    }
    expect([...found].sort()).toEqual(expect.arrayContaining(['T3-BACKLOG', 'YEAR-IN-FORCE']));
  });
});

describe('the versions before the final one', () => {
  it('lack the second measure where a reviewer is to miss it, and nothing blocks', () => {
    const unit = unitOf('630106-D09');
    const told = twoYears(unit);
    const first = firstVersion(told.report);
    expect(first.sections['5'].length).toBeLessThan(told.report.sections['5'].length);
    expect(findingsOf(unit, { ...told, report: first }).filter(({ severity }) => severity === 'B')).toEqual(
      [],
    );
  });

  it('are unfinished where somebody is still filling them in', () => {
    const unit = unitOf('630106-D09');
    const told = twoYears(unit);
    const report = unfinished(told.report, randomFor('test'));
    const blocking = findingsOf(unit, { ...told, report }).filter(({ severity }) => severity === 'B');
    expect(blocking.length).toBeGreaterThan(0);
  });
});

describe('coursesFor', () => {
  it('gives each unit one course a year, the story’s unit none', () => {
    const keys = coursesFor(units).map(({ unit, year }) => `${unit.code} ${year}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.some((key) => key.startsWith('630106-D01 '))).toBe(false);
    expect(keys).toContain('630106-D07 2023');
  });

  it('has a few that copy, each from a report that had come in', () => {
    const courses = coursesFor(units);
    const copying = courses.filter(({ copies }) => copies);
    expect(copying.map(({ end }) => end).sort()).toEqual(['signing', 'submitted', 'submitted']);
    for (const one of copying) expect(courses.some((other) => mayBeCopied(one, other))).toBe(true);
  });

  it('doesn’t depend on the order of the units', () => {
    const told = (list: DemoUnit[]) =>
      coursesFor(list)
        .map(({ unit, year, end }) => `${unit.code} ${year} ${end}`)
        .sort();
    expect(told(units.toReversed())).toEqual(told(units));
  });
});
