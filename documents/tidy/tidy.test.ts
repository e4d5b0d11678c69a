import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_NAMES, FORMS, formByName } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { anyReport } from '@/report/testing/any-report';
import { soundReport, withCells } from '@/report/testing/reports';
import { storedValue } from '@/report/totals';
import { readReportFile } from '../read-report';
import { labelPaths } from './label-path';
import { writeCsv } from './write-csv';
import { writeJson } from './write-json';

const UNIT = { code: '630106-D01', name: '西宁市湟中区教育局' };
const official = (report: ReportData) => ({ unit: UNIT, year: 2023, report });
const HEAD = '单位编码,单位名称,年度,格式,单元格,项目,数值,状态\r\n';

/** The fields of CSV, by RFC 4180 alone. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let found = field.exec(text); found !== null; found = field.exec(text)) {
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n') rows.push([]);
    if (field.lastIndex === text.length) break;
  }
  return rows.slice(0, -1);
}

describe('the labels of a cell', () => {
  it('are those printed over it and beside it, outermost first', () => {
    const paths = labelPaths(formByName('form2021'));
    expect(paths.get('t2.a1.rules.issued')).toBe(
      '二、主动公开政府信息情况 / 第二十条第（一）项 / 规章 / 本年制发件数',
    );
    expect(paths.get('t2.a5.permit.decisions')).toBe(
      '二、主动公开政府信息情况 / 第二十条第（五）项 / 行政许可 / 本年处理决定数量',
    );
    expect(paths.get('t3.new.natural')).toBe(
      '三、收到和处理政府信息公开申请情况 / 一、本年新收政府信息公开申请数量 / 申请人情况 / 自然人',
    );
    expect(paths.get('t3.deny_law.biz')).toBe(
      '三、收到和处理政府信息公开申请情况 / 三、本年度办理结果 / （三）不予公开 / 2.其他法律行政法规禁止公开 / 申请人情况 / 法人或其他组织 / 商业企业',
    );
    expect(paths.get('t4.post.pending')).toBe(
      '四、政府信息公开行政复议、行政诉讼情况 / 行政诉讼 / 复议后起诉 / 尚未审结',
    );
  });

  it.each(FORMS)('are different for every cell of $name', (form) => {
    const paths = labelPaths(form);
    expect(new Set(paths.values()).size).toBe(form.cells.length);
  });
});

describe('CSV', () => {
  const report = withCells(soundReport(), {
    't2.a1.rules.issued': '不适用',
    't2.a8.admin_fee.amount_wan': '12.000001',
    't3.new.natural': null,
    't3.new.biz': '=1+1',
    't4.rec.total': 3,
  });
  const rows = parseCsv([...writeCsv([official(report)], { byteOrderMark: false })].join(''));
  const cell = (id: string) => rows.find((row) => row[4] === id)?.slice(6);

  it('has one row a cell, and tells empty, 0, 不适用, stated and computed apart', () => {
    expect(rows).toHaveLength(1 + formByName('form2021').cells.length);
    expect(cell('t2.a1.rules.issued')).toEqual(['不适用', 'na']);
    expect(cell('t2.a8.admin_fee.amount_wan')).toEqual(['12.000001', 'value']);
    expect(cell('t3.new.natural')).toEqual(['', 'empty']);
    expect(cell('t3.new.total')).toEqual(['', 'empty']);
    expect(cell('t3.carried_in.total')).toEqual(['0', 'computed']);
    expect(cell('t4.rec.upheld')).toEqual(['0', 'value']);
    expect(cell('t4.rec.total')).toEqual(['3', 'value']);
  });

  it('lets no text become a formula', () => {
    expect(cell('t3.new.biz')).toEqual(["'=1+1", 'text']);
    const [, line = ''] = writeCsv([{ ...official(soundReport()), unit: { code: '1', name: '@甲,"乙"\n' } }]);
    expect(line.startsWith('1,"\'@甲,""乙""\n",2023,form2021,')).toBe(true);
  });

  it('is written report by report, the head with a byte order mark before it', () => {
    let taken = 0;
    function* endless() {
      for (;;) {
        taken += 1;
        yield official(soundReport());
      }
    }
    const lines = writeCsv(endless());
    expect(lines.next().value).toBe(`\uFEFF${HEAD}`);
    expect(taken).toBe(0);
    expect(lines.next().value).toMatch(/^630106-D01,/);
    expect(taken).toBe(1);
  });

  it('is well-formed whatever the report holds', () => {
    fc.assert(
      fc.property(anyReport, (any) => {
        const read = parseCsv([...writeCsv([official(any)], { byteOrderMark: false })].join(''));
        expect(read).toHaveLength(1 + formByName(any.form).cells.length);
        expect(read.every((row) => row.length === 8)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('JSON', () => {
  it.each(FORM_NAMES)('of %s is read back to the same report', async (name) => {
    const report = withCells(soundReport(name), {
      't2.a5.permit.decisions': '不适用',
      't3.new.natural': null,
      't3.new.biz': '22（其中修订16件）',
      't4.rec.total': 3,
      ...(name === 'form2021' ? { 't2.a8.admin_fee.amount_wan': '9007199254.740991' } : {}),
    });
    const bytes = new TextEncoder().encode(writeJson(official(report)));
    const read = await readReportFile(bytes, 'a.json', [{ ...UNIT, aliases: [] }]);
    for (const cell of formByName(name).cells) {
      expect([cell.id, storedValue(read.report, cell.id)]).toEqual([cell.id, storedValue(report, cell.id)]);
    }
    expect({ ...read.report, cells: {} }).toEqual({ ...report, cells: {} });
    expect([read.unitCode, read.reading.year]).toEqual([UNIT.code, 2023]);
  });
});
