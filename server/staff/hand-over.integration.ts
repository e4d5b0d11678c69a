import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Actor } from '../context';
import { BUREAU, bureau, submitted, typed, WHICH } from '../testing/bureau';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { lastEvent, session } from '../testing/staff';

const DAY = 86_400_000;
const later = (ms: number) => new Date(NOON.getTime() + ms);

let test: TestDatabase;
let people: Awaited<ReturnType<typeof bureau>>;
let manager: Actor;
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  manager = await person(test.db, 'guanli', ['unit_manager', BUREAU]);
});
afterAll(() => test.close());

const handOver = (
  from: Actor,
  to: Actor,
  given: Partial<Parameters<ReturnType<typeof as>['staff']['handOver']>[0]> = {},
  now = NOON,
) =>
  as(test.db, manager, now).staff.handOver({
    unitCode: BUREAU,
    fromId: from.accountId,
    toId: to.accountId,
    ...{ roles: ['drafter'], day: '2024-01-20', note: '' },
    ...given,
  });
const rolesAt = async (login: string, now: Date) =>
  (await session(test.db, login, PASSWORD, now))?.roles.map(({ role }) => role);

describe('a hand-over', () => {
  it('passes on what is open, and what the predecessor did keeps the name', async () => {
    await submitted(people);
    await as(test.db, people.drafter).filing.recall(WHICH);
    const successor = await person(test.db, 'jie-ren', ['checker', BUREAU]);
    await handOver(people.drafter, successor, { note: '轮岗到办公室' });
    const next = await session(test.db, 'jie-ren', PASSWORD);
    expect(next?.roles.map(({ role }) => role)).toEqual(['checker', 'drafter']);
    const before = await session(test.db, 'drafter', PASSWORD);
    expect(before?.roles).toEqual([]);
    expect((await refusal(as(test.db, before).filing.view(WHICH))).code).toBe('FORBIDDEN');
    expect(await as(test.db, before).filing.tasks()).toEqual([]);
    const view = await as(test.db, next).filing.view(WHICH);
    expect(view.actions.submit).toEqual({ allowed: true });
    expect(view.submissions).toMatchObject([{ name: 'drafter的姓名' }]);
    expect(new Set(view.timeline.map(({ name }) => name))).toContain('drafter的姓名');
    expect(view.timeline.map(({ name }) => name)).not.toContain('jie-ren的姓名');
    const { contentHash } = view;
    await as(test.db, next).filing.submit({ ...WHICH, contentHash });
    expect(await lastEvent(test.db, 'role.handed-over')).toMatchObject({
      actorName: 'guanli的姓名',
      subject: people.drafter.accountId,
      details: { from: 'drafter的姓名', to: 'jie-ren的姓名', roles: ['drafter'], reason: '轮岗到办公室' },
    });
  });

  it('takes place on its day: until then the one, from its first moment in Shanghai the other', async () => {
    const [old, young] = [
      await person(test.db, 'lao-ren', ['drafter', BUREAU]),
      await person(test.db, 'xin-ren', ['checker', BUREAU]),
    ];
    await handOver(old, young, { day: '2024-02-01' });
    const midnight = new Date('2024-02-01T00:00:00+08:00');
    const justBefore = new Date(midnight.getTime() - 1);
    expect(await rolesAt('lao-ren', justBefore)).toEqual(['drafter']);
    expect(await rolesAt('xin-ren', justBefore)).toEqual(['checker']);
    expect(await rolesAt('lao-ren', midnight)).toEqual([]);
    expect(await rolesAt('xin-ren', midnight)).toEqual(['checker', 'drafter']);
    // It is on its way already: not a second time.
    expect((await refusal(handOver(old, young))).code).toBe('CONFLICT');
  });

  it('begins at once what was to begin later', async () => {
    const [first, second, third] = [
      await person(test.db, 'jia', ['drafter', BUREAU]),
      await person(test.db, 'yi', ['drafter', BUREAU]),
      await person(test.db, 'bing', ['checker', BUREAU]),
    ];
    await handOver(first, third, { day: '2024-03-01' });
    await handOver(second, third);
    expect(await rolesAt('bing', NOON)).toEqual(['checker', 'drafter']);
    expect(await rolesAt('bing', later(60 * DAY))).toEqual(['checker', 'drafter']);
  });

  it('refuses days past, oneself, roles not held, a disabled successor, other units’ people', async () => {
    const one = await person(test.db, 'yi-ren', ['drafter', BUREAU]);
    const other = await person(test.db, 'er-ren', ['drafter', BUREAU]);
    const away = await person(test.db, 'wai-ren', ['drafter', '630106-D07']);
    expect((await refusal(handOver(one, other, { day: '2024-01-19' }))).message).toContain('已经过去');
    expect((await refusal(handOver(one, one))).code).toBe('BAD_REQUEST');
    expect((await refusal(handOver(one, other, { roles: ['drafter', 'principal'] }))).code).toBe('CONFLICT');
    expect((await refusal(handOver(one, away))).code).toBe('NOT_FOUND');
    await as(test.db, manager).staff.disable({ unitCode: BUREAU, accountId: other.accountId });
    expect((await refusal(handOver(one, other))).message).toContain('已停用');
    expect(await rolesAt('yi-ren', NOON)).toEqual(['drafter']);
  });

  it('is how a manager hands over the own role', async () => {
    const next = await person(test.db, 'guanli-2', ['drafter', BUREAU]);
    await handOver(manager, next, { roles: ['unit_manager'] });
    const after = await session(test.db, 'guanli-2', PASSWORD);
    expect(after?.roles.map(({ role }) => role)).toEqual(['drafter', 'unit_manager']);
    const former = await session(test.db, 'guanli', PASSWORD);
    expect((await refusal(as(test.db, former).staff.list({ unitCode: BUREAU }))).code).toBe('FORBIDDEN');
    expect((await as(test.db, after).staff.list({ unitCode: BUREAU })).managed).toBe(true);
  });
});

describe('a draft on the way', () => {
  it('is written on by the successor, who then can’t sign it', async () => {
    const which = { unitCode: BUREAU, year: 2022 };
    await typed(people, 2022);
    const both = await person(test.db, 'jian-ren', ['drafter', BUREAU], ['principal', BUREAU]);
    const caller = as(test.db, both).filing;
    const { versions } = await caller.view(which);
    const edit = {
      kind: 'section',
      section: '6',
      value: '没有其他需要报告的事项，没有收取信息处理费。',
    } as const;
    await caller.save({ ...which, edits: [{ ...edit, baseVersion: versions['section:6'] ?? 0 }] });
    const { contentHash } = await caller.requestSignOff(which);
    expect((await refusal(caller.signOff({ ...which, contentHash, password: PASSWORD }))).message).toContain(
      '您修改过这份报告',
    );
  });
});
