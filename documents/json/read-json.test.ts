import { describe, expect, it } from 'vitest';
import { form2019 } from '@/report/forms/form2019';
import { form2021 } from '@/report/forms/form2021';
import { readingSchema } from '@/report/reading';
import { reportDataSchema } from '@/report/report';
import { soundReport } from '@/report/testing/reports';
import { HUANGZHONG_EDUCATION } from '@/report/testing/units';
import { validate } from '@/report/validate';
import { readReportFile } from '../read-report';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const read = (value: unknown) => readReportFile(bytes(value), 'a.json', [HUANGZHONG_EDUCATION]);

describe('figures in JSON', () => {
  it('are what the schemas allow, and raise nothing that the report itself does not', async () => {
    const sound = { ...soundReport(), unit: HUANGZHONG_EDUCATION.name, year: 2023 };
    const { report, reading, unitCode } = await read(sound);
    expect(reportDataSchema.parse(report)).toEqual(report);
    expect(readingSchema.parse(reading)).toEqual(reading);
    expect([report, unitCode, reading.year]).toEqual([soundReport(), HUANGZHONG_EDUCATION.code, 2023]);
    const context = { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' } as const;
    expect(validate(report, { ...context, reading }).findings).toEqual(validate(report, context).findings);
  });

  it('tell null, 0, NA, money and text apart', async () => {
    const cells = {
      't2.a1.rules.issued': 'NA',
      't2.a8.admin_fee.amount_wan': 12.5,
      't3.new.natural': null,
      't3.new.biz': 0,
      't3.new.research': '1,234',
      't3.new.legal': '若干',
    };
    const { report, reading } = await read({ form: 'form2021', cells });
    expect(report.cells).toEqual({
      't2.a1.rules.issued': '不适用',
      't2.a8.admin_fee.amount_wan': '12.5',
      't3.new.natural': null,
      't3.new.biz': 0,
      't3.new.research': 1234,
      't3.new.legal': '若干',
    });
    expect(reading.tables.map(({ table }) => table)).toEqual(['t2', 't3']);
    expect(reading.cells['t3.new.natural']).toBeUndefined();
  });

  it('are on the form that has their cells where they name none, and a cell of no form is told of', async () => {
    const old = await read({ cells: { 't2.a9.procurement.count': 1, 't9.x': 2 } });
    expect(old.report.form).toBe(form2019.name);
    expect(old.reading.form.certainty).toBe('likely');
    expect(old.reading.unread).toMatchObject([{ raw: '2', place: { words: 'cells.t9.x' } }]);
    const shared = await read({ year: 2023, cells: { 't3.new.natural': 1 } });
    expect([shared.report.form, shared.reading.form.name]).toEqual([form2021.name, null]);
  });

  it.each([[{}], [[]], [{ cells: 3 }], [{ cells: {}, form: 'form1999' }], [{ sections: { '7': '' } }]])(
    '%j is refused with a sentence',
    async (value) => {
      await expect(read(value)).rejects.toMatchObject({ code: 'NOT_FIGURES' });
    },
  );
});
