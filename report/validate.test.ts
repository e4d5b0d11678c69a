import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingSchema } from './finding';
import { entryCells } from './forms/form-cells';
import { FORM_NAMES, formByName } from './forms/registry';
import { moveForm } from './move-form';
import { type ReportData, reportDataSchema } from './report';
import { CATALOGUE } from './rules/catalogue';
import { anyReport } from './testing/any-report';
import { FIVE_NUMBERS, huangzhongReading, huangzhongReport, SIX_NUMBERS, SLIPS } from './testing/huangzhong';
import { soundReading } from './testing/readings';
import { consistentReports, soundReport, withCells, withSection, withTypedTotals } from './testing/reports';
import { HUANGZHONG_EDUCATION } from './testing/units';
import { type ValidationContext, validate } from './validate';

const context: ValidationContext = { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' };
const filed = { ...context, reading: huangzhongReading() };

describe('validate', () => {
  it('finds nothing in a sound report and assesses every rule but those that need more', () => {
    const { findings, notAssessed } = validate(soundReport(), context);
    expect(findings).toEqual([]);
    expect(notAssessed.map((one) => one.rule)).toEqual([
      'FORM-LABELS',
      'FORM-SHAPE',
      'FORM-PLACE',
      'CELL-POWER',
      'T4-NO-REQUESTS',
      'YEAR-CARRY',
      'YEAR-IN-FORCE',
      'YEAR-JUMP',
      'YEAR-COPY',
      'TEXT-UNIT',
    ]);
  });

  it('finds nothing in a sound file with all that the rules may ask for', () => {
    // Last year's text is another one: the same would be a copy (YEAR-COPY).
    const lastYear = withSection(soundReport(), '1', '上一年度的报告。');
    const full: ValidationContext = {
      ...context,
      reading: soundReading('form2021'),
      lastYear: withSection(lastYear, '5', '上一年度的问题。'),
      earlierYears: [],
      nearTexts: [],
      otherUnits: [],
    };
    expect(validate(withTypedTotals(soundReport()), full)).toEqual({ findings: [], notAssessed: [] });
  });

  it('never throws, says the same twice and gives findings of the agreed shape', () => {
    const reading = fc.constantFrom(undefined, huangzhongReading(), soundReading('form2021'));
    const property = fc.property(anyReport, anyReport, reading, (report, lastYear, read) => {
      const parsed = reportDataSchema.parse(report);
      const given = { ...context, lastYear, ...(read ? { reading: read } : {}) };
      const first = validate(parsed, given);
      expect(validate(structuredClone(parsed), given)).toEqual(first);
      for (const finding of first.findings) findingSchema.parse(finding);
      const fingerprints = first.findings.map((finding) => finding.fingerprint);
      expect(new Set(fingerprints).size).toBe(fingerprints.length);
    });
    fc.assert(property, { numRuns: 80 });
  }, 30_000);

  it('keeps the fingerprints while something else is edited', () => {
    const report = withCells(huangzhongReport(), { 't2.a5.permit.decisions': 'x' });
    const before = validate(report, filed).findings.map((finding) => finding.fingerprint);
    const edited = { ...report, sections: { ...report.sections, '5': `新增一句。${report.sections['5']}` } };
    expect(validate(edited, filed).findings.map((finding) => finding.fingerprint)).toEqual(before);
  });

  it('changes the hash of the values with the values, and only then', () => {
    const wrong = withCells(soundReport(), { 't3.new.natural': 3, 't3.new.total': 5 });
    const of = (report: ReportData) =>
      validate(report, context).findings.find((finding) => finding.rule === 'T3-TOTAL')?.valuesHash;
    expect(of(withCells(wrong, { 't2.a5.permit.decisions': 9 }))).toBe(of(wrong));
    expect(of(withCells(wrong, { 't3.new.biz': 1 }))).not.toBe(of(wrong));
  });

  it('has every rule once', () => {
    const ids = CATALOGUE.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the real report of 西宁市湟中区教育局 for 2023', () => {
  const { findings } = validate(huangzhongReport(), filed);
  const of = (rule: string) => findings.filter((finding) => finding.rule === rule);

  it('has exactly its known defects', () => {
    const counts: Record<string, number> = {};
    for (const { rule, severity } of findings)
      counts[`${rule} ${severity}`] = (counts[`${rule} ${severity}`] ?? 0) + 1;
    expect(counts).toEqual({
      'FORM-VERSION B': 1,
      'FORM-LABELS B': 5,
      'FORM-SHAPE B': 18,
      'FORM-TITLE W': 1,
      'FORM-LEFTOVER W': 1,
      'SIGN-OFF B': 1,
    });
  });

  it('names the wrong labels once each, with the right wording, and whose wording it is', () => {
    expect(
      of('FORM-LABELS')
        .map((finding) => [finding.expected, finding.found])
        .sort(),
    ).toEqual([...SLIPS].sort());
    const normative = of('FORM-LABELS').find((finding) => finding.found === '行政规范性文件');
    expect(normative?.message).toContain('2021年格式的写法');
  });

  it('names each misshapen row with the numbers found and due', () => {
    const rows = of('FORM-SHAPE').map(({ place, found, expected }) => [
      place.kind === 'row' ? place.row : '',
      found,
      expected,
    ]);
    const due = [
      ...SIX_NUMBERS.map((row) => [row, '6个数', '7个数']),
      ...FIVE_NUMBERS.map((row) => [row, '5个数', '7个数']),
    ];
    expect(rows.sort()).toEqual(due.sort());
  });

  it('offers the right title and an empty front: what stands there the platform prints', () => {
    const changes = [...of('FORM-TITLE'), ...of('FORM-LEFTOVER')].flatMap(
      (one) => one.suggestions[0]?.changes ?? [],
    );
    expect(changes.map((change) => change.to)).toEqual([
      '西宁市湟中区教育局2023年政府信息公开工作年度报告',
      '',
    ]);
  });

  it('is mended by moving it to the form in force, filling it in and taking the suggestions', () => {
    const { report, emptyNow } = moveForm(huangzhongReport(), 'form2021');
    const after = validate(report, context).findings;
    expect(after.some((finding) => finding.rule === 'FORM-VERSION')).toBe(false);
    const empty = after
      .filter((finding) => finding.rule === 'CELL-EMPTY')
      .flatMap((finding) => finding.cells);
    expect(empty.sort()).toEqual([...emptyNow].sort());
    const money = (id: string) => (id.endsWith('amount_wan') ? '0' : 0);
    const filled = withCells(report, Object.fromEntries(emptyNow.map((id) => [id, money(id)])));
    const titled = { ...filled, title: '西宁市湟中区教育局2023年政府信息公开工作年度报告', front: '' };
    expect(validate(titled, { ...context, stage: 'submission', signedOff: true }).findings).toEqual([]);
  });

  it('has a misshapen row mended once the unit has filled it in', () => {
    const form = formByName('form2019');
    const row = entryCells(form).filter((cell) => cell.row === 'deny_law');
    const mended = withCells(huangzhongReport(), Object.fromEntries(row.map((cell) => [cell.id, 0])));
    const shape = validate(mended, filed).findings.filter((finding) => finding.rule === 'FORM-SHAPE');
    expect(shape).toHaveLength(17);
  });
});

describe.each(FORM_NAMES)('tables 3 and 4 on %s', (name) => {
  const year = formByName(name).fromYear;
  const about = { ...context, year };
  const rules = ['T3-BALANCE', 'T3-OUTCOMES', 'T3-TOTAL', 'T4-TOTAL'];
  const found = (report: ReportData) =>
    validate(report, about).findings.filter((one) => rules.includes(one.rule));

  it('have no finding in a consistent report', () => {
    fc.assert(
      fc.property(consistentReports(name), (report) => {
        expect(found(report)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('have a finding that names the cell when a single one is changed', () => {
    const cells = formByName(name).cells.filter((cell) => cell.table === 't3');
    const change = fc.tuple(
      consistentReports(name),
      fc.constantFrom(...cells),
      fc.integer({ min: 1, max: 99 }),
    );
    fc.assert(
      fc.property(change, ([report, cell, by]) => {
        const was = report.cells[cell.id];
        const changed = withCells(report, { [cell.id]: (typeof was === 'number' ? was : 100_000) + by });
        expect(found(changed).flatMap((finding) => finding.cells)).toContain(cell.id);
      }),
      { numRuns: 120 },
    );
  });
});
