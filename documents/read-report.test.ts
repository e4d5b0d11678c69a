import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cellDefinition } from '@/report/forms/form-cells';
import { form2019 } from '@/report/forms/form2019';
import { readingSchema } from '@/report/reading';
import { reportDataSchema } from '@/report/report';
import type { KnownUnit } from './known-unit';
import { readReportFile } from './read-report';

const fixture = (name: string) => readFileSync(new URL(`./fixtures/${name}`, import.meta.url));
const UNITS: readonly KnownUnit[] = [
  { code: '630106', name: '西宁市湟中区人民政府', aliases: [] },
  { code: '630106-D01', name: '西宁市湟中区教育局', aliases: [] },
  { code: '630103-D01', name: '西宁市城中区文体旅游科技局', aliases: ['城中区文体旅游科技局'] },
];

/** The rows of table 3 that the agency filed whole: with seven numbers each. */
const WHOLE_ROWS = ['new', 'carried_in', 'granted', 'partial', 'carry_out'];

const filed = await readReportFile(fixture('huangzhong-education-2023.docx'), '2023年报.docx', UNITS);
const blank = await readReportFile(fixture('form-2021-blank.docx'), 'blank.docx', UNITS);

describe('the report of 西宁市湟中区教育局 for 2023', () => {
  const { report, reading, unitCode } = filed;

  it('is what the schemas allow', () => {
    expect(reportDataSchema.parse(report)).toEqual(report);
    expect(readingSchema.parse(reading)).toEqual(reading);
  });

  it('is on the form of 2019, for 2023, and of that unit', () => {
    expect(report.form).toBe('form2019');
    expect(reading.form).toMatchObject({ name: 'form2019', certainty: 'sure' });
    expect(reading.form.evidence).toEqual(
      expect.arrayContaining(['政府集中采购', '上一年项目数量', '对外公开总数量']),
    );
    expect([reading.year, unitCode, reading.unitName]).toEqual([2023, '630106-D01', '西宁市湟中区教育局']);
  });

  it('closes the gap in the title, and keeps front and the empty signature line as they stand', () => {
    expect(report.title).toBe('西宁市湟中区教育局政府信息公开工作年度报告');
    expect(report.front).toBe('附件 2\n单位名称：西宁市湟中区教育局\n单位主要负责人签名：');
    expect(reading.signature).toBe('empty');
  });

  it('has the text of every section, the paragraph torn by a page break too', () => {
    const { sections } = report;
    expect(sections['1'].split('\n')).toHaveLength(7);
    expect(sections['1']).toContain('学习宣讲、\n通知通告共 11 类');
    expect(sections['1']).toContain('(五) 监督保障。');
    expect([sections['2'], sections['3'], sections['4']]).toEqual(['', '', '']);
    expect(sections['5'].split('\n')).toHaveLength(3);
    expect(sections['6']).toBe('无');
    expect(reading.headings.map((heading) => heading.section)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('has every number of tables 2 and 4', () => {
    const cells = form2019.cells.filter((cell) => cell.table !== 't3');
    expect(cells).toHaveLength(37);
    for (const cell of cells) {
      expect([cell.id, report.cells[cell.id]]).toEqual([cell.id, cell.kind === 'money' ? '0' : 0]);
    }
  });

  it('takes the five whole rows of table 3 and leaves the other eighteen empty', () => {
    const rows = reading.rows.filter((row) => row.table === 't3');
    expect(rows.filter((row) => row.taken).map((row) => row.row)).toEqual(WHOLE_ROWS);
    const left = rows.filter((row) => !row.taken);
    expect(left.filter((row) => row.found === 6)).toHaveLength(16);
    expect(left.filter((row) => row.found === 5).map((row) => row.row)).toEqual([
      'na_not_held',
      'na_need_create',
    ]);
    expect(left.every((row) => row.expected === 7 && row.row !== null)).toBe(true);
    const filled = Object.keys(report.cells).filter((id) => id.startsWith('t3.'));
    expect(new Set(filled.map((id) => cellDefinition(form2019, id)?.row))).toEqual(new Set(WHOLE_ROWS));
    expect(filled).toHaveLength(35);
  });

  it('flags the labels that are not the form’s, and only those', () => {
    const slips = reading.labels.filter((label) => !label.same);
    expect(slips.map((label) => [label.id, label.raw, label.expected])).toEqual([
      ['a1.made_new', '本年制作数量', '本年新制作数量'],
      ['a1.normative', '行政规范性文件', '规范性文件'],
      ['a9.count', '采购项目数', '采购项目数量'],
      [null, '果', null],
      ['rec.corrected', '结果正确', '结果纠正'],
      ['rec.pending', '尚未结果', '尚未审结'],
      ['dir.corrected', '结果正确', '结果纠正'],
      ['dir.pending', '尚未结果', '尚未审结'],
      ['post.corrected', '结果正确', '结果纠正'],
      ['post.pending', '尚未结果', '尚未审结'],
    ]);
  });

  it('says where each value stood', () => {
    expect(reading.cells['t2.a9.procurement.amount']).toEqual({
      raw: '0',
      certainty: 'sure',
      place: { block: 13, row: 17, column: 2, words: '第 1 张表第 18 行第 3 列' },
    });
    expect(reading.cells['t4.post.total']?.place.words).toBe('第 3 张表第 5 行第 15 列');
    expect(reading.tables.map(({ table, under }) => [table, under])).toEqual([
      ['t2', '2'],
      ['t3', '3'],
      ['t4', '4'],
    ]);
    expect(reading.unread).toEqual([]);
  });
});

describe('the printed form of 2021, nothing filled in', () => {
  const { report, reading, unitCode } = blank;

  it('is an empty report on that form, without a wrong label or a row of the wrong length', () => {
    expect(reading.form).toMatchObject({ name: 'form2021', certainty: 'sure' });
    expect(report.cells).toEqual({});
    expect(reading.labels.filter((label) => !label.same)).toEqual([]);
    expect(reading.rows).toHaveLength(32);
    expect(reading.rows.filter((row) => !row.taken || row.found !== row.expected)).toEqual([]);
    expect(reading.unread).toEqual([]);
  });

  it('names no unit and no year', () => {
    expect([unitCode, reading.unitName, reading.year, reading.signature]).toEqual([
      null,
      null,
      null,
      'absent',
    ]);
    expect(report.title).toBe('政府信息公开工作年度报告格式模板');
    expect(report.sections['6']).toBe('（文字描述，收取信息处理费情况在此处报告。）');
  });
});
