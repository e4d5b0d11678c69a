import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { reportingYear } from '@/db/schema/reporting-year';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { ReportData } from '@/report/report';
import { generateReport } from '@/scripts/demo/generate-report';
import { BUREAU, type Bureau } from '../testing/bureau';
import { editsFor } from '../testing/complete-report';
import { type Office, office } from '../testing/office';
import { as, PASSWORD } from '../testing/people';
import { unitRecordOf } from '../units/unit-record';
import { assess } from './assess';
import { loadFiling } from './load-filing';
import { surroundingsOf } from './surroundings';

const PERMITS = 't2.a5.permit.decisions';

let test: TestDatabase;
let people: Office;
beforeEach(async () => {
  test = await testDatabase();
  people = await office(test.db);
  return () => test.close();
});

async function drafted({ db, drafter }: Bureau, year: number, report: ReportData) {
  const which = { unitCode: BUREAU, year };
  await as(db, drafter).filing.open(which);
  await as(db, drafter).filing.save({ ...which, edits: editsFor(report) });
  return which;
}

/** The report of a year, filed and made public. */
async function published(year: number, report: ReportData): Promise<ReportData> {
  const which = await drafted(people, year, report);
  const { contentHash } = await as(test.db, people.drafter).filing.requestSignOff(which);
  await as(test.db, people.principal).filing.signOff({ ...which, contentHash, password: PASSWORD });
  await as(test.db, people.drafter).filing.submit({ ...which, contentHash });
  const review = as(test.db, people.reviewer).review;
  const { submission } = await review.open(which);
  const submissionId = submission?.id ?? '';
  await review.accept({ submissionId });
  await review.publish({ submissionId });
  return report;
}

const judged = async (year: number) => {
  const filing = await loadFiling(test.db, { unitCode: BUREAU, year });
  return assess(test.db, filing, { draft: filing.draft, reading: null, stage: { kind: 'file' } });
};

describe('what the rules look at beside the report', () => {
  it('is of each earlier year the few cells that a rule asks for, not the report', async () => {
    const unit = await unitRecordOf(test.db, BUREAU);
    const first = await published(2021, generateReport({ unit, year: 2021, lastYear: null, slip: null }));
    const second = await published(2022, generateReport({ unit, year: 2022, lastYear: first, slip: null }));
    const report = generateReport({ unit, year: 2023, lastYear: second, slip: null });
    await drafted(people, 2023, { ...report, cells: { ...report.cells, [PERMITS]: 0 } });

    const { lastYear, earlierYears } = await surroundingsOf(test.db, { unitCode: BUREAU, year: 2023 });
    expect(lastYear).toEqual(second);
    expect(earlierYears).toMatchObject([{ year: 2021, report: { form: 'form2021' } }]);
    expect(earlierYears[0]?.report.cells[PERMITS]).toBe(first.cells[PERMITS]);
    expect(Object.keys(earlierYears[0]?.report.cells ?? {}).length).toBeLessThanOrEqual(3);

    const { findings, notAssessed } = await judged(2023);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'CELL-POWER', title: '行政许可填0，此前2年每年都有' }),
    );
    // What is left asks for an imported file.
    expect(notAssessed.filter(({ rule }) => !rule.startsWith('FORM-'))).toEqual([]);
  });

  it('is the limit of the year’s first section, off until the office sets one', async () => {
    const unit = await unitRecordOf(test.db, BUREAU);
    await drafted(people, 2023, generateReport({ unit, year: 2023, lastYear: null, slip: null }));
    const rules = async () => (await judged(2023)).findings.map(({ rule }) => rule);
    expect(await rules()).not.toContain('TEXT-LENGTH');
    await test.db
      .update(reportingYear)
      .set({ maxSection1Characters: 100 })
      .where(eq(reportingYear.year, 2023));
    expect(await rules()).toContain('TEXT-LENGTH');
    const view = await as(test.db, people.drafter).filing.view({ unitCode: BUREAU, year: 2023 });
    expect(view.settings).toEqual({ maxSection1Characters: 100 });
  });

  it('says of a first year what could not be judged', async () => {
    await as(test.db, people.drafter).filing.open({ unitCode: BUREAU, year: 2023 });
    const { notAssessed } = await judged(2023);
    expect(notAssessed).toContainEqual({ rule: 'YEAR-CARRY', why: '本平台没有该单位上年的报告' });
    expect(notAssessed.map(({ rule }) => rule)).not.toContain('TEXT-UNIT');
  });

  it('knows the other units by name', async () => {
    const unit = await unitRecordOf(test.db, BUREAU);
    const report = generateReport({ unit, year: 2023, lastYear: null, slip: null });
    const first = report.sections['1'].replace(unit.name, '西宁市湟中区财政局');
    await drafted(people, 2023, { ...report, sections: { ...report.sections, '1': first } });
    expect((await judged(2023)).findings).toContainEqual(
      expect.objectContaining({ rule: 'TEXT-UNIT', found: '西宁市湟中区财政局' }),
    );
  });
});
