import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { BUREAU_NAME, WHICH } from '../testing/bureau';
import { completeReport, editsFor } from '../testing/complete-report';
import { filedAgain, type Office, office } from '../testing/office';
import { as, NOON, PASSWORD } from '../testing/people';

let test: TestDatabase;
let people: Office;

beforeAll(async () => {
  test = await testDatabase();
  people = await office(test.db);
});
afterAll(() => test.close());

const drafting = () => as(test.db, people.drafter).filing;
const reviewing = () => as(test.db, people.reviewer).review;

/** A faultless report whose tables 3 and 4 come of one statement, and table 2's noughts of another. */
async function filedByStatement() {
  const report = completeReport(BUREAU_NAME, 2023);
  const typed = Object.entries(report.cells).filter(
    ([id, value]) => id.startsWith('t2.') && Number(value) !== 0,
  );
  const { sections } = report;
  const whole = { ...report, cells: Object.fromEntries(typed), sections: { ...sections, '1': '' } };
  await drafting().open(WHICH);
  await drafting().save({ ...WHICH, edits: editsFor(whole) });
  const { revision } = await drafting().view(WHICH);
  const declared = await drafting().declareNoRequests({ ...WHICH, reviews: 'none', revision });
  const filled = await drafting().fillRestZero({ ...WHICH, table: 't2', revision: declared.revision });
  const edit = { kind: 'section', section: '1', value: sections['1'] } as const;
  const baseVersion = filled.versions['section:1'] ?? 0;
  await drafting().save({ ...WHICH, edits: [{ ...edit, baseVersion }] });
  const { contentHash } = await drafting().requestSignOff(WHICH);
  const { filing } = as(test.db, people.principal);
  await filing.signOff({ ...WHICH, contentHash, password: PASSWORD });
  await drafting().submit({ ...WHICH, contentHash });
  return filled;
}

it('tells the reviewer which noughts were stated, and keeps to what was filed', async () => {
  const { fills } = await filedByStatement();
  const count = (table: string, at: number) =>
    Object.keys(fills.at(at)?.values ?? {}).filter((path) => path.startsWith(`cell:${table}.`)).length;
  const by = { name: people.drafter.name, at: NOON };
  const stated = [
    { kind: 'rest-zero', table: 't2', cells: count('t2', -1), ...by },
    { kind: 'no-requests', table: 't3', cells: count('t3', -2), ...by },
    { kind: 'no-requests', table: 't4', cells: count('t4', -2), ...by },
  ];
  expect(stated.every(({ cells }) => cells > 0)).toBe(true);
  const opened = await reviewing().open(WHICH);
  expect(opened.submission?.statedZeros).toEqual(stated);

  // Given back, the unit types one of them over: what was filed stays as it was stated, the next version isn't.
  const on = { submissionId: opened.submission?.id ?? '' };
  await reviewing().comment({ ...on, place: { kind: 'table', table: 't4' }, text: '请核对表四。' });
  await reviewing().returnToUnit({ ...on, reason: '' });
  const later = as(test.db, people.drafter, new Date(NOON.getTime() + 60_000)).filing;
  const { versions } = await later.view(WHICH);
  const cell = 't4.rec.upheld';
  const typeOver = async (value: number | null, baseVersion: number) =>
    (await later.save({ ...WHICH, edits: [{ kind: 'cell', cell, value, baseVersion }] })).versions[
      `cell:${cell}`
    ];
  const emptied = await typeOver(null, versions[`cell:${cell}`] ?? 0);
  await typeOver(0, emptied ?? 0);
  expect((await reviewing().view(WHICH)).submission?.statedZeros).toEqual(stated);
  await filedAgain(people, '没有需要另行报告的事项。');
  const again = (await reviewing().open(WHICH)).submission?.statedZeros ?? [];
  expect(again.map(({ table, cells }) => [table, cells])).toEqual([
    ['t2', stated[0]?.cells],
    ['t3', stated[1]?.cells],
    ['t4', (stated[2]?.cells ?? 0) - 1],
  ]);
});
