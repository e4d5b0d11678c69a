import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { BUREAU, type Bureau, bureau, submitted } from '../testing/bureau';
import { as, person } from '../testing/people';

let test: TestDatabase;
let people: Bureau;
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
});
afterAll(() => test.close());

const tasks = (now: string, actor = people.drafter) => as(test.db, actor, new Date(now)).filing.tasks();

describe('tasks', () => {
  it('are the newest open year’s, which changes on 1 January in Shanghai', async () => {
    expect((await tasks('2023-12-31T23:59:59+08:00')).map(({ year }) => year)).toEqual([2022]);
    expect((await tasks('2024-01-01T00:00:00+08:00')).map(({ year }) => year)).toEqual([2023]);
  });

  it('are overdue from the day after the due day, until something is filed', async () => {
    expect(await tasks('2024-01-31T23:59:59+08:00')).toMatchObject([{ daysLeft: 0, overdue: false }]);
    expect(await tasks('2024-02-01T00:00:00+08:00')).toMatchObject([{ daysLeft: -1, overdue: true }]);
    await submitted(people, 2022);
    const later = await tasks('2024-02-01T00:00:00+08:00');
    expect(later).toMatchObject([
      { year: 2023, state: 'not_started', overdue: true },
      { year: 2022, state: 'submitted', overdue: false, blockingCount: 0 },
    ]);
  });

  it('give governments until 31 March', async () => {
    const editor = await person(test.db, 'editor', ['office_editor', '630106']);
    expect(await tasks('2024-02-01T00:00:00+08:00', editor)).toMatchObject([
      { unitCode: '630106', due: '2024-03-31', overdue: false },
    ]);
  });

  it('come once a unit, for every role on the unit’s side, and for no other', async () => {
    const both = await person(test.db, 'both', ['drafter', BUREAU], ['unit_manager', BUREAU]);
    expect((await tasks('2024-01-20T12:00:00+08:00', both)).map(({ year }) => year)).toEqual([2023, 2022]);
    const reviewer = await person(test.db, 'reviewer', ['reviewer', '630106']);
    expect(await tasks('2024-01-20T12:00:00+08:00', reviewer)).toEqual([]);
  });
});
