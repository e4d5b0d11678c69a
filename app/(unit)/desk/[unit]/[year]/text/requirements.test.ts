import { describe, expect, it } from 'vitest';
import { form2021 } from '@/report/forms/form2021';
import type { SectionId } from '@/report/ids';
import { emptyReport } from '@/report/report';
import { soundReport, withSection } from '@/report/testing/reports';
import { HUANGZHONG_EDUCATION, HUANGZHONG_GOVERNMENT } from '@/report/testing/units';
import { validate } from '@/report/validate';
import { requirementsOf } from './requirements';

const open = (section: SectionId, report = emptyReport('form2021'), unit = HUANGZHONG_EDUCATION) =>
  requirementsOf(form2021, report, unit, section)
    .filter(({ done }) => !done)
    .map(({ words }) => words);

describe('requirementsOf', () => {
  it('asks section 1 for the form’s five items, under their official numbers', () => {
    expect(open('1')).toEqual([
      '（一）主动公开',
      '（二）依申请公开',
      '（三）政府信息管理',
      '（四）政府信息公开平台建设',
      '（五）监督保障',
    ]);
    expect(open('1', soundReport())).toEqual([]);
  });

  it('asks a government for what article 50 wants besides, and is content with it in another section', () => {
    const report = withSection(soundReport(), '5', '开展社会评议，未发生责任追究。');
    expect(open('1', report, HUANGZHONG_GOVERNMENT)).toEqual(['工作考核']);
    expect(open('1', report)).toEqual([]);
  });

  it('asks for both halves of section 5 and the fee of section 6, and nothing of a table', () => {
    expect(open('5')).toEqual(['（一）存在的主要问题', '（二）改进情况']);
    expect(open('5', soundReport())).toEqual([]);
    expect(open('6')).toEqual(['（一）收取信息处理费情况']);
    expect(open('3')).toEqual([]);
  });

  it('puts in words that the rule then finds', () => {
    const headings = open('1').map((words) => `${words}\n依法开展。`);
    const report = withSection(soundReport(), '1', headings.join('\n'));
    const { findings } = validate(report, { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' });
    expect(findings.filter(({ rule }) => rule === 'FORM-SUBITEMS')).toEqual([]);
    expect(open('1', report)).toEqual([]);
  });
});
