import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_APPLICABLE } from '../cell-value';
import type { Finding, Severity } from '../finding';
import { entryCells } from '../forms/form-cells';
import { FORM_NAMES, formByName } from '../forms/registry';
import { emptyReport, type ReportData, reportDataSchema } from '../report';
import { anyReport } from '../testing/any-report';
import { huangzhongReading } from '../testing/huangzhong';
import { consistentReports, soundReport, withCells, withTypedTotals } from '../testing/reports';
import { HUANGZHONG_EDUCATION } from '../testing/units';
import { type ValidationContext, validate } from '../validate';
import { CATALOGUE } from './catalogue';

/** The rule catalogue as agreed with the office, in its order: id and severity. */
const AGREED: readonly (readonly [string, Severity])[] = [
  ['FORM-VERSION', 'B'],
  ['FORM-SECTIONS', 'B'],
  ['FORM-LABELS', 'B'],
  ['FORM-SHAPE', 'B'],
  ['FORM-TITLE', 'W'],
  ['FORM-PLACE', 'W'],
  ['FORM-BASIS', 'W'],
  ['FORM-SUBITEMS', 'W'],
  ['FORM-LEFTOVER', 'W'],
  ['SIGN-OFF', 'B'],
  ['CELL-EMPTY', 'B'],
  ['CELL-TYPE', 'B'],
  ['FEE-UNIT', 'W'],
  ['CELL-SCOPE', 'B'],
  ['CELL-POWER', 'I'],
  ['T3-BALANCE', 'B'],
  ['T3-OUTCOMES', 'B'],
  ['T3-TOTAL', 'B'],
  ['T3-BACKLOG', 'W'],
  ['T3-FEE', 'W'],
  ['T4-TOTAL', 'B'],
  ['T4-NO-REQUESTS', 'I'],
  ['YEAR-CARRY', 'B'],
  ['YEAR-IN-FORCE', 'W'],
  ['YEAR-STOCK', 'W'],
  ['YEAR-JUMP', 'I'],
  ['YEAR-COPY', 'W'],
  ['CLAIM-REQUESTS', 'B'],
  ['CLAIM-NONE', 'B'],
  ['CLAIM-OUTCOMES', 'B'],
  ['CLAIM-ABSOLUTE', 'W'],
  ['CLAIM-REVIEW', 'B'],
  ['CLAIM-TABLE2', 'W'],
  ['SUM-OVER', 'B'],
  ['SUM-UNDER', 'I'],
  ['PERCENT', 'W'],
  ['SELF', 'B'],
  ['TEXT-YEAR', 'B'],
  ['TEXT-PERIOD', 'W'],
  ['TEXT-BLANK', 'B'],
  ['TEXT-APPROX', 'W'],
  ['TEXT-UNIT', 'W'],
  ['TEXT-LOGIC', 'W'],
  ['TEXT-TERM', 'W'],
  ['TEXT-EMPTY', 'W'],
  ['TEXT-LENGTH', 'W'],
  ['PII-ID', 'B'],
  ['PII-PHONE', 'W'],
];
/** Judged by the dates of the filing, which a report does not hold: the server's (DUE-UNIT, DUE-CITY). */
const OF_THE_SERVER = /^DUE-/;

const context: ValidationContext = { year: 2023, unit: HUANGZHONG_EDUCATION, stage: 'file' };

describe('the catalogue', () => {
  it('has every agreed rule, in the agreed order, with its severity, and no other', () => {
    expect(CATALOGUE.map(({ id, severity }) => [id, severity])).toEqual(AGREED);
    expect(CATALOGUE.some(({ id }) => OF_THE_SERVER.test(id))).toBe(false);
  });

  it('lets one blocking rule alone be explained', () => {
    expect(CATALOGUE.filter((rule) => rule.mayExplain).map(({ id }) => id)).toEqual(['YEAR-CARRY']);
  });
});

const sectionsSchema = reportDataSchema.shape.sections;

/** The same fields, entered in another order. */
const reordered = <Value>(fields: Record<string, Value>, seed: number): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([key, value], at) => [Math.imul(at + 1, seed | 1) >>> 0, key, value] as const)
      .sort(([a], [b]) => a - b)
      .map(([, key, value]) => [key, value]),
  );

describe('validate', () => {
  /** Everything that a rule may ask for, with odd reports in every place. */
  const anyContext = fc.record({ lastYear: anyReport, other: anyReport, limit: fc.nat(50) }).map(
    ({ lastYear, other, limit }): ValidationContext => ({
      ...context,
      reading: huangzhongReading(),
      lastYear,
      earlierYears: [
        { year: 2021, report: other },
        { year: 2020, report: lastYear },
      ],
      nearTexts: [{ section: '5', unit: '西宁市湟中区财政局', share: (limit % 11) / 10 }],
      otherUnits: ['西宁市湟中区财政局', '', '（'],
      settings: { maxSection1Characters: limit },
    }),
  );

  it('says the same whatever the order of cells and sections, and never throws', () => {
    const property = fc.property(anyReport, anyContext, fc.nat(), (report, about, seed) => {
      const other: ReportData = {
        ...report,
        cells: reordered(report.cells, seed),
        sections: sectionsSchema.parse(reordered(report.sections, seed)),
      };
      expect(validate(other, about)).toEqual(validate(report, about));
    });
    fc.assert(property, { numRuns: 60 });
  }, 30_000);

  it('keeps every fingerprint of tables while the texts are edited, and of texts while tables are', () => {
    const inTables = ({ place }: Finding) => ['cell', 'row', 'label', 'table'].includes(place.kind);
    const of = (report: ReportData, wanted: (finding: Finding) => boolean) =>
      validate(report, context)
        .findings.filter((finding) => wanted(finding) && !/^(?:CLAIM|T3-FEE)/.test(finding.rule))
        .map(({ fingerprint }) => fingerprint)
        .sort();
    const property = fc.property(anyReport, anyReport, (report, edit) => {
      const texts = { ...report, title: edit.title, front: edit.front, sections: edit.sections };
      expect(of(texts, inTables)).toEqual(of(report, inTables));
      const tables = { ...report, cells: edit.form === report.form ? edit.cells : report.cells };
      const outside = (finding: Finding) => !inTables(finding);
      expect(of(tables, outside)).toEqual(of(report, outside));
    });
    fc.assert(property, { numRuns: 60 });
  }, 30_000);
});

describe.each(FORM_NAMES)('on %s', (name) => {
  const form = formByName(name);
  const about = { ...context, year: form.fromYear };
  const ofTables = (report: ReportData) =>
    validate(report, about).findings.filter(({ rule }) => /^(?:CELL|T3|T4)-/.test(rule));
  const { powers } = HUANGZHONG_EDUCATION;

  it('empty, 0 and 不适用 are three things in every cell', () => {
    // Without texts: what is asked here is of the tables, once for every cell.
    const blank = { ...soundReport(name), sections: emptyReport(name).sections };
    for (const cell of entryCells(form)) {
      const withValue = (value: string | number | null) =>
        ofTables(withCells(blank, { [cell.id]: value })).filter(({ severity }) => severity === 'B');
      const empty = withValue(null);
      expect([empty.map(({ rule }) => rule), empty[0]?.cells]).toEqual([['CELL-EMPTY'], [cell.id]]);
      expect(withValue(''), cell.id).toEqual(empty);
      expect(withValue(cell.kind === 'money' ? '0' : 0), cell.id).toEqual([]);
      const allowed = cell.table === 't2' && cell.power !== null && !powers[cell.power];
      const left = withValue(NOT_APPLICABLE).map(({ rule }) => rule);
      expect(left, cell.id).toEqual(allowed ? [] : ['CELL-TYPE']);
    }
  }, 30_000);

  it('an identity over an empty cell or 不适用 is not assessed, and not passed', () => {
    const rulesOver = (report: ReportData) => validate(report, about).notAssessed.map(({ rule }) => rule);
    for (const value of [null, NOT_APPLICABLE])
      expect(
        rulesOver(
          withCells(withTypedTotals(soundReport(name)), { 't3.new.natural': value, 't4.rec.upheld': value }),
        ),
      ).toEqual(expect.arrayContaining(['T3-BALANCE', 'T3-TOTAL', 'T4-TOTAL']));
  });

  it('any single changed cell of table 4 is found with its group', () => {
    const cells = form.cells.filter(({ table }) => table === 't4');
    const change = fc.tuple(
      consistentReports(name),
      fc.constantFrom(...cells),
      fc.integer({ min: 1, max: 99 }),
    );
    fc.assert(
      fc.property(change, ([report, cell, by]) => {
        const typed = withTypedTotals(report);
        const was = typed.cells[cell.id];
        const changed = withCells(typed, { [cell.id]: (typeof was === 'number' ? was : 0) + by });
        const found = ofTables(changed).filter(({ rule }) => rule === 'T4-TOTAL');
        const [group = ''] = cell.column.split('.');
        expect(found.map(({ place }) => place)).toEqual([{ kind: 'cell', cell: `t4.${group}.total` }]);
        expect(found[0]?.cells).toContain(cell.id);
      }),
      { numRuns: 100 },
    );
  });
});
