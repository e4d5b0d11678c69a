import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Actor } from '../context';
import { BUREAU } from '../testing/bureau';
import { as, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { lastEvent } from '../testing/staff';

const OFFICE = '630106';
const entered = { unitCode: OFFICE, office: '政务公开科', telephone: '000-0000000 转 1' };

let test: TestDatabase;
let drafter: Actor;
let reviewer: Actor;
let stranger: Actor;
beforeAll(async () => {
  test = await testDatabase();
  drafter = await person(test.db, 'tianbao', ['drafter', BUREAU]);
  reviewer = await person(test.db, 'shenhe', ['reviewer', OFFICE]);
  stranger = await person(test.db, 'datong', ['reviewer', '630121']);
});
afterAll(() => test.close());

const units = (who: Actor | null) => as(test.db, who).units;

describe('whom to call', () => {
  it('is unknown until somebody of the office enters it, and then stands in the help of its units', async () => {
    expect(await units(drafter).contacts()).toMatchObject({
      offices: [{ unitCode: OFFICE, telephone: null, editable: false }],
      own: [],
    });
    await units(reviewer).saveContact({ ...entered, telephone: '000-0000000' });
    await units(reviewer).saveContact(entered);
    const { offices } = await units(drafter).contacts();
    expect(offices).toMatchObject([{ office: '政务公开科', telephone: '000-0000000 转 1' }]);
    expect((await units(reviewer).contacts()).own).toMatchObject([{ unitCode: OFFICE, editable: true }]);
    expect(await lastEvent(test.db, 'contact.saved')).toMatchObject({
      unitCode: OFFICE,
      details: { office: '政务公开科' },
    });
  });

  it.each<[string, () => Actor | null, string]>([
    ['nobody', () => null, 'UNAUTHORIZED'],
    ['a unit below', () => drafter, 'FORBIDDEN'],
    ['another office', () => stranger, 'FORBIDDEN'],
  ])('is not entered by %s', async (_, who, code) => {
    expect((await refusal(units(who()).saveContact(entered))).code).toBe(code);
  });

  it('is a telephone number', async () => {
    const words = units(reviewer).saveContact({ ...entered, telephone: '请到三楼找老马' });
    expect((await refusal(words)).code).toBe('BAD_REQUEST');
  });
});
