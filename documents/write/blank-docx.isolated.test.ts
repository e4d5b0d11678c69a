import { describe, expect, it, vi } from 'vitest';
import { form2027 } from '@/report/testing/form2027';

vi.mock('@/report/forms/national-forms', async (original) => {
  const { NATIONAL_FORMS } = await original<typeof import('@/report/forms/national-forms')>();
  const { form2027: next } = await import('@/report/testing/form2027');
  return { NATIONAL_FORMS: [...NATIONAL_FORMS, next] };
});
const { readReportFile } = await import('../read-report');
const { blankDocx } = await import('./write-docx');
const { FORM_NAMES, formByName } = await import('@/report/forms/registry');

const UNIT = { code: '630106-D01', name: '西宁市湟中区教育局', aliases: [] };

describe('a blank form as a Word file', () => {
  it('is there for every form, the next one too', () => {
    expect(FORM_NAMES).toContain(form2027.name);
  });

  it.each(['form2019', 'form2021', 'form2027'] as const)(
    'on %s is read as that form, empty and without a flaw',
    async (name) => {
      const { report, reading } = await readReportFile(await blankDocx(name), '空表.docx', []);
      expect(reading.form.name).toBe(name);
      expect(report.cells).toEqual({});
      expect(reading.labels.filter((label) => !label.same)).toEqual([]);
      expect(reading.rows.filter((row) => !row.taken || row.found !== row.expected)).toEqual([]);
      expect(reading.rows).toHaveLength(
        new Set(formByName(name).cells.map((cell) => `${cell.table}${cell.row}`)).size,
      );
      expect(report.sections['6']).toBe('（文字描述，收取信息处理费情况在此处报告。）');
    },
  );

  it('bears the unit and the year where they are known', async () => {
    const bytes = await blankDocx('form2021', { unit: UNIT, year: 2025 });
    const { report, reading, unitCode } = await readReportFile(bytes, '空表.docx', [UNIT]);
    expect(report.title).toBe('西宁市湟中区教育局2025年政府信息公开工作年度报告');
    expect([reading.year, unitCode]).toEqual([2025, UNIT.code]);
  });

  it('refuses a form that there is none of', async () => {
    await expect(blankDocx('form1999')).rejects.toThrow(RangeError);
  });
});
