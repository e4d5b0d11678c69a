import { beforeAll, describe, expect, it, vi } from 'vitest';
import { reportDataSchema as schemaOfToday } from '../report';
import { form2027 } from '../testing/form2027';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { form2019 } from './form2019';
import { form2021 } from './form2021';

/**
 * The next national form: its data file (testing/form2027.ts) and its line in national-forms.ts, which is all that is
 * replaced here. Everything else is the code as it stands.
 */
async function withForm2027() {
  vi.resetModules();
  vi.doMock('./national-forms', () => ({ NATIONAL_FORMS: [form2019, form2021, form2027] }));
  const [registry, report, validation, moving, reports, cells] = await Promise.all([
    import('./registry'),
    import('../report'),
    import('../validate'),
    import('../move-form'),
    import('../testing/reports'),
    import('./form-cells'),
  ]);
  return { ...registry, ...report, ...validation, ...moving, ...reports, ...cells };
}

const unit = HUANGZHONG_EDUCATION;

describe('a form2027', () => {
  let code: Awaited<ReturnType<typeof withForm2027>>;
  beforeAll(async () => {
    code = await withForm2027();
  });

  /** A report of 2027 on that form, with nothing to find. */
  const soundOf2027 = () => {
    const report = code.soundReport('form2027');
    const of2027 = (text: string) => text.replaceAll('2023', '2027');
    const sections = { ...report.sections, '1': of2027(report.sections['1']) };
    return { ...report, title: of2027(report.title), sections };
  };
  const about = { year: 2027, unit, stage: 'file' } as const;

  it('is known nowhere today', () => {
    expect(schemaOfToday.safeParse(soundOf2027()).success).toBe(false);
  });

  it('is what reports of its years are due on, and what they may name', () => {
    expect([2020, 2026, 2027, 2030].map((year) => code.formInForce(year).name)).toEqual([
      'form2019',
      'form2021',
      'form2027',
      'form2027',
    ]);
    expect(code.reportDataSchema.parse(soundOf2027()).form).toBe('form2027');
    expect(code.validate(code.soundReport('form2021'), about).findings[0]).toMatchObject({
      rule: 'FORM-VERSION',
      expected: '2027年格式（虚构）',
    });
  });

  it('is judged by every rule: nothing in a sound report, and what is wrong in its new cells', () => {
    expect(code.validate(soundOf2027(), about).findings).toEqual([]);
    const wrong = code.withCells(code.withTypedTotals(soundOf2027()), { 't3.deny_privacy.natural': 1 });
    const rules = code.validate(wrong, about).findings.map(({ rule, place }) => [rule, place]);
    expect(rules).toEqual([
      ['T3-TOTAL', { kind: 'cell', cell: 't3.deny_privacy.total' }],
      ['T3-OUTCOMES', { kind: 'cell', cell: 't3.done_total.natural' }],
    ]);
    const empty = code.withCells(soundOf2027(), { 't2.a1.normative.reviewed': null });
    expect(code.validate(empty, about).findings.map(({ rule, cells }) => [rule, ...cells])).toEqual([
      ['CELL-EMPTY', 't2.a1.normative.reviewed'],
    ]);
  });

  it('keeps the checks across years where both forms have the cells', () => {
    const lastYear = code.withCells(code.soundReport('form2021'), { 't2.a1.normative.in_force': 5 });
    const findings = code.validate(soundOf2027(), { ...about, lastYear }).findings;
    expect(findings.filter(({ severity }) => severity !== 'I').map(({ rule }) => rule)).toContain(
      'YEAR-IN-FORCE',
    );
  });

  it.each(['form2019', 'form2021'] as const)('takes over a report on %s and loses nothing unsaid', (from) => {
    const old = code.soundReport(from);
    const filled = Object.fromEntries(
      code.entryCells(code.formByName(from)).map(({ id, kind }, at) => [id, kind === 'money' ? '1' : at + 1]),
    );
    const moved = code.moveForm(code.withCells(old, filled), 'form2027');
    const has = (id: string) => code.cellDefinition(form2027, id) !== undefined;
    expect(Object.keys(moved.report.cells).every(has)).toBe(true);
    expect(moved.emptyNow).toEqual(expect.arrayContaining(['t2.a1.normative.reviewed']));
    expect(moved.carried + moved.dropped.length).toBe(Object.keys(filled).length);
  });

  it('may go back to the form before it', () => {
    const moved = code.moveForm(code.withCells(soundOf2027(), { 't3.deny_privacy.biz': 4 }), 'form2021');
    expect(moved.dropped).toEqual(
      expect.arrayContaining([{ cell: 't3.deny_privacy.biz', name: expect.any(String), value: '4' }]),
    );
  });
});
