import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleHeld } from '@/db/schema/account';
import { signOff } from '@/db/schema/submission';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import type { Actor } from '../context';
import { BUREAU, bureau, typed } from '../testing/bureau';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { lastEvent, session } from '../testing/staff';

const at = (text: string) => new Date(`${text}+08:00`);
const FIRST = at('2024-01-22T00:00:00');
const OVER = at('2024-01-27T00:00:00');
const BEFORE_FIRST = new Date(FIRST.getTime() - 1);
const AT_LAST = new Date(OVER.getTime() - 1);

let test: TestDatabase;
let people: Awaited<ReturnType<typeof bureau>>;
let deputy: Actor;
let manager: Actor;
beforeAll(async () => {
  test = await testDatabase();
  people = await bureau(test.db);
  deputy = await person(test.db, 'fu-zhi', ['checker', BUREAU]);
  manager = await person(test.db, 'guanli', ['unit_manager', BUREAU]);
});
afterAll(() => test.close());

const naming = (
  accountId: string,
  { from = '2024-01-22', to = '2024-01-26' } = {},
  who: Actor | null = people.principal,
) => as(test.db, who).staff.nameActing({ unitCode: BUREAU, accountId, from, to });
const then = async (login: string, now: Date) => {
  const actor = await session(test.db, login, PASSWORD, now);
  return as(test.db, actor, now);
};
const heldIdOf = async () => {
  const [view] = await as(test.db, people.principal).staff.acting();
  return view?.named[0]?.heldId ?? '';
};

describe('an acting principal', () => {
  it('signs on the days named and on no other, and both names stand with the signature', async () => {
    await naming(deputy.accountId);
    await typed(people);
    const which = { unitCode: BUREAU, year: 2023 };
    const { contentHash } = await as(test.db, people.drafter).filing.requestSignOff(which);
    const sign = { ...which, contentHash, password: PASSWORD };
    for (const moment of [BEFORE_FIRST, OVER]) {
      const call = (await then('fu-zhi', moment)).filing.signOff(sign);
      expect((await refusal(call)).code, moment.toISOString()).toBe('FORBIDDEN');
    }
    const acting = await then('fu-zhi', FIRST);
    expect((await acting.filing.view(which)).signsForName).toBe('principal的姓名');
    const view = await acting.filing.signOff(sign);
    expect(view.signOff).toMatchObject({ name: 'fu-zhi的姓名', actingForName: 'principal的姓名' });
    expect(view.timeline.at(-1)).toMatchObject({
      name: 'fu-zhi的姓名',
      note: '代principal的姓名行使签批职责',
    });
    const [row] = await test.db.select().from(signOff).where(eq(signOff.contentHash, contentHash));
    expect(row).toMatchObject({ actingFor: people.principal.accountId, actingForName: 'principal的姓名' });
    expect(row?.statement).toContain('受委托代principal的姓名行使');
    expect(await lastEvent(test.db, 'acting.named')).toMatchObject({
      actorName: 'principal的姓名',
      subject: deputy.accountId,
      details: { from: '2024-01-22', to: '2024-01-26' },
    });
  });

  it('ends by itself: the last moment is the last day’s in Shanghai', async () => {
    const roles = async (now: Date) => (await session(test.db, 'fu-zhi', PASSWORD, now))?.roles.length;
    expect(await roles(AT_LAST)).toBe(2);
    expect(await roles(OVER)).toBe(1);
  });

  it('names no other, and the principal goes on signing', async () => {
    const acting = await then('fu-zhi', FIRST);
    const call = acting.staff.nameActing({
      ...{ unitCode: BUREAU, accountId: people.checker.accountId },
      ...{ from: '2024-01-23', to: '2024-01-24' },
    });
    expect((await refusal(call)).code).toBe('FORBIDDEN');
    expect(await acting.staff.acting()).toEqual([]);
    const view = await (await then('principal', FIRST)).filing.view({ unitCode: BUREAU, year: 2023 });
    expect(view.signsForName).toBeNull();
  });

  it('can’t sign what the acting one has written', async () => {
    const which = { unitCode: BUREAU, year: 2022 };
    await typed(people, 2022);
    const acting = await then('fu-zhi', FIRST);
    const { versions } = await acting.filing.view(which);
    const edit = { kind: 'section', section: '6', value: '没有收取信息处理费，没有其他事项。' } as const;
    await acting.filing.save({ ...which, edits: [{ ...edit, baseVersion: versions['section:6'] ?? 0 }] });
    const { contentHash } = await acting.filing.requestSignOff(which);
    const call = acting.filing.signOff({ ...which, contentHash, password: PASSWORD });
    expect((await refusal(call)).message).toContain('您修改过这份报告');
  });
});

describe('naming', () => {
  it.each<[string, () => Actor | null, string]>([
    ['nobody', () => null, 'UNAUTHORIZED'],
    ['the drafter', () => people.drafter, 'FORBIDDEN'],
    ['the manager', () => manager, 'FORBIDDEN'],
  ])('is not for %s', async (_, who, code) => {
    expect((await refusal(naming(deputy.accountId, {}, who()))).code).toBe(code);
  });

  it('refuses days past or in the wrong order, too many, and overlapping ones', async () => {
    const { accountId } = people.checker;
    const why = async (days: { from: string; to: string }) =>
      (await refusal(naming(accountId, days))).message;
    expect(await why({ from: '2024-01-19', to: '2024-01-21' })).toContain('已经过去');
    expect(await why({ from: '2024-02-02', to: '2024-02-01' })).toContain('早于');
    expect(await why({ from: '2024-02-01', to: '2024-08-02' })).toContain('最长');
    expect(await why({ from: '2024-01-26', to: '2024-01-28' })).toContain('重叠');
    expect(await why({ from: '2024-01-20', to: '2024-02-28' })).toContain('重叠');
    await naming(accountId, { from: '2024-01-27', to: '2024-01-27' });
  });

  it('refuses oneself, other units’ people, and who is disabled', async () => {
    const days = { from: '2024-03-01', to: '2024-03-02' };
    const away = await person(test.db, 'wai-ren', ['drafter', '630106-D07']);
    const gone = await person(test.db, 'li-kai', ['drafter', BUREAU]);
    await as(test.db, manager).staff.disable({ unitCode: BUREAU, accountId: gone.accountId });
    expect((await refusal(naming(people.principal.accountId, days))).message).toContain('本人');
    expect((await refusal(naming(away.accountId, days))).code).toBe('NOT_FOUND');
    expect((await refusal(naming(gone.accountId, days))).message).toContain('不在本单位任职');
    const [view] = await as(test.db, people.principal).staff.acting();
    const names = view?.candidates.map(({ name }) => name);
    expect(names).toContain('fu-zhi的姓名');
    expect(names).not.toContain('li-kai的姓名');
    expect(names).not.toContain('principal的姓名');
  });

  it('lets only one of two at the same time through', async () => {
    const days = { from: '2024-04-01', to: '2024-04-05' };
    const both = await Promise.allSettled([
      naming(deputy.accountId, days),
      naming(people.checker.accountId, days),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('the end of acting', () => {
  it('comes early where the principal says so, and never where another does', async () => {
    const heldId = await heldIdOf();
    const end = { unitCode: BUREAU, heldId };
    expect((await refusal(as(test.db, deputy).staff.endActing(end))).code).toBe('FORBIDDEN');
    const other = await person(test.db, 'fuzeren-2', ['principal', BUREAU]);
    expect((await refusal(as(test.db, other).staff.endActing(end))).code).toBe('NOT_FOUND');
    const now = at('2024-01-23T09:00:00');
    await as(test.db, people.principal, now).staff.endActing(end);
    expect((await session(test.db, 'fu-zhi', PASSWORD, now))?.roles.map(({ role }) => role)).toEqual([
      'checker',
    ]);
    expect((await refusal(as(test.db, people.principal, now).staff.endActing(end))).code).toBe('NOT_FOUND');
  });

  it('comes with the end of the principal’s own role', async () => {
    const leaving = await person(test.db, 'fuzeren-3', ['principal', BUREAU]);
    const stand = await person(test.db, 'dai-xing', ['drafter', BUREAU]);
    await naming(stand.accountId, { from: '2024-05-01', to: '2024-05-10' }, leaving);
    const rows = () => test.db.select().from(roleHeld).where(eq(roleHeld.actingFor, leaving.accountId));
    await as(test.db, manager).staff.setRoles({
      unitCode: BUREAU,
      accountId: leaving.accountId,
      roles: ['checker'],
    });
    // It had not begun: it never begins.
    expect(await rows()).toMatchObject([{ heldTo: at('2024-05-01T00:00:00') }]);
    expect(
      (await session(test.db, 'dai-xing', PASSWORD, at('2024-05-02T00:00:00')))?.roles.map(
        ({ role }) => role,
      ),
    ).toEqual(['drafter']);
  });

  it('comes with the disabling of either', async () => {
    const leaving = await person(test.db, 'fuzeren-4', ['principal', BUREAU]);
    const stand = await person(test.db, 'dai-xing-2', ['drafter', BUREAU]);
    await naming(stand.accountId, { from: '2024-01-20', to: '2024-02-10' }, leaving);
    expect((await session(test.db, 'dai-xing-2', PASSWORD))?.roles).toHaveLength(2);
    await as(test.db, manager, NOON).staff.disable({ unitCode: BUREAU, accountId: leaving.accountId });
    expect((await session(test.db, 'dai-xing-2', PASSWORD))?.roles).toHaveLength(1);
  });
});
