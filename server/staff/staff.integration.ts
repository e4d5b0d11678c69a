import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, type Role, roleHeld } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { actorOf } from '../account/actor';
import { signIn } from '../account/sign-in';
import type { Actor } from '../context';
import { as, NOON, PASSWORD, person } from '../testing/people';
import { refusal } from '../testing/refusal';
import { idOf, lastEvent, session } from '../testing/staff';

const UNIT = '630106-D01';
/** Of the same district, and without a manager. */
const UNMANAGED = '630106-D07';
const later = (ms: number) => new Date(NOON.getTime() + ms);

let test: TestDatabase;
let manager: Actor;
let drafter: Actor;
let principal: Actor;
let office: Actor;
let administrator: Actor;
let stranger: Actor;

beforeAll(async () => {
  test = await testDatabase();
  const { db } = test;
  manager = await person(db, 'guanli', ['unit_manager', UNIT], ['drafter', UNIT]);
  drafter = await person(db, 'tianbao', ['drafter', UNIT]);
  principal = await person(db, 'fuzeren', ['principal', UNIT]);
  office = await person(db, 'shenhe', ['reviewer', '630106']);
  administrator = await person(db, 'xitong', ['system_administrator', '630100']);
  stranger = await person(db, 'guanli-datong', ['unit_manager', '630121'], ['reviewer', '630121']);
});
afterAll(() => test.close());

const staff = (who: Actor | null, now = NOON) => as(test.db, who, now).staff;
const invited = (login: string, roles: Role[] = ['drafter'], who = manager, unitCode = UNIT) =>
  staff(who).invite({ unitCode, login, name: `${login}的姓名`, roles });
const of = async (login: string, unitCode = UNIT) => {
  const { people } = await staff(unitCode === UNIT ? manager : office).list({ unitCode });
  const found = people.find((one) => one.login === login);
  if (!found) throw new Error(`${login} is not listed`);
  return found;
};

describe('who may keep a unit’s accounts', () => {
  it.each<[string, () => Actor | null]>([
    ['nobody', () => null],
    ['its drafter', () => drafter],
    ['its principal', () => principal],
    ['another unit’s manager and office', () => stranger],
  ])('not %s, whatever is asked for', async (_, who) => {
    const accountId = await idOf(test.db, 'tianbao');
    const target = { unitCode: UNIT, accountId };
    const { list, invite, disable, enable, setRoles, handOver, resetPassword } = staff(who());
    const calls = [
      () => list({ unitCode: UNIT }),
      () => invite({ unitCode: UNIT, login: 'xin', name: '新人', roles: ['drafter'] }),
      () => disable(target),
      () => enable(target),
      () => setRoles({ ...target, roles: ['drafter', 'principal'] }),
      () =>
        handOver({
          ...{ unitCode: UNIT, fromId: accountId, toId: accountId },
          ...{ roles: ['drafter'], day: '2024-01-20', note: '' },
        }),
      () => resetPassword(target),
    ];
    for (const call of calls) {
      expect((await refusal(call())).code).toBe(who() === null ? 'UNAUTHORIZED' : 'FORBIDDEN');
    }
  });

  it('refuses a foreign unit and an unknown one in the same words', async () => {
    const foreign = await refusal(staff(stranger).list({ unitCode: UNIT }));
    expect(await refusal(staff(stranger).list({ unitCode: '630199-D99' }))).toEqual(foreign);
  });

  it('reaches no account of another unit through the own one', async () => {
    const call = staff(stranger).resetPassword({
      unitCode: '630121',
      accountId: await idOf(test.db, 'tianbao'),
    });
    expect((await refusal(call)).code).toBe('NOT_FOUND');
  });

  it('is the office for the manager alone where there is one, and for all where there is none', async () => {
    const managed = await staff(office).list({ unitCode: UNIT });
    expect(managed).toMatchObject({ managed: true, within: ['unit_manager'] });
    expect(managed.people.find(({ login }) => login === 'tianbao')?.whyNot).toContain('单位管理员');
    // Who manages a small unit drafts its report too: a lost password of theirs is the office's to reset.
    expect(managed.people.find(({ login }) => login === 'guanli')?.whyNot).toBeNull();
    const call = staff(office).resetPassword({ unitCode: UNIT, accountId: drafter.accountId });
    expect((await refusal(call)).code).toBe('FORBIDDEN');
    expect(await staff(office).list({ unitCode: UNMANAGED })).toMatchObject({
      managed: false,
      within: ['drafter', 'checker', 'principal', 'unit_manager'],
    });
  });

  it('lists for each the units that are theirs', async () => {
    const codes = async (who: Actor) => (await staff(who).units()).map(({ code }) => code);
    expect(await codes(manager)).toEqual([UNIT]);
    expect(await codes(drafter)).toEqual([]);
    const reviewed = await staff(office).units();
    expect(reviewed.map(({ code }) => code)).toContain(UNMANAGED);
    expect(reviewed.every(({ code }) => /^630106./.test(code))).toBe(true);
    expect(reviewed.find(({ code }) => code === UNIT)).toMatchObject({
      managers: ['guanli的姓名'],
      people: 3,
    });
    expect((await codes(administrator)).length).toBeGreaterThan(reviewed.length);
  });

  it('lets the platform make a unit’s first manager and an office’s people, and nobody an auditor', async () => {
    await invited('fagai-guanli', ['unit_manager'], administrator, '630100-D01');
    await invited('shenhe-2', ['reviewer', 'office_editor'], administrator, '630106');
    for (const [who, role] of [
      [administrator, 'auditor'],
      [administrator, 'principal'],
      [manager, 'reviewer'],
      [office, 'drafter'],
    ] as const) {
      expect((await refusal(invited('bu-xing', [role], who))).code).toBe('FORBIDDEN');
    }
    expect(await test.db.$count(account, eq(account.login, 'bu-xing'))).toBe(0);
  });
});

describe('invite', () => {
  it('hands out a password that opens nothing but its own change', async () => {
    const slip = await invited('xin-ren', ['drafter', 'checker']);
    expect(slip).toMatchObject({ login: 'xin-ren', unitName: '西宁市湟中区教育局' });
    expect(await of('xin-ren')).toMatchObject({ state: 'invited', lastSignedInAt: null });
    const first = await session(test.db, 'xin-ren', slip.password);
    expect(first).toMatchObject({ mustChangePassword: true });
    const work = as(test.db, first);
    expect((await refusal(work.filing.tasks())).message).toContain('一次性密码');
    expect((await refusal(work.filing.open({ unitCode: UNIT, year: 2023 }))).code).toBe('FORBIDDEN');
    const next = '湟水谷地的第一个春天';
    expect(
      (await refusal(work.account.changePassword({ current: slip.password, next: 'xin-ren-2024' }))).message,
    ).toContain('用户名');
    await work.account.changePassword({ current: slip.password, next });
    expect(await session(test.db, 'xin-ren', slip.password)).toBeNull();
    const own = await session(test.db, 'xin-ren', next);
    expect(own?.mustChangePassword).toBeUndefined();
    expect(own?.roles.map(({ role }) => role)).toEqual(['checker', 'drafter']);
    expect((await as(test.db, own).filing.tasks()).length).toBeGreaterThan(0);
    expect(await of('xin-ren')).toMatchObject({ state: 'active', lastSignedInAt: NOON });
  });

  it('is good for seven days, and not a moment longer', async () => {
    const slip = await invited('chi-dao');
    expect(slip.validUntil).toEqual(later(7 * 86_400_000));
    expect(await session(test.db, 'chi-dao', slip.password, later(7 * 86_400_000))).toBeNull();
    expect(await lastEvent(test.db, 'session.refused')).toMatchObject({ details: { outcome: 'expired' } });
    const { people } = await staff(manager, later(8 * 86_400_000)).list({ unitCode: UNIT });
    expect(people.find(({ login }) => login === 'chi-dao')?.state).toBe('lapsed');
  });

  it('refuses a login that somebody has, at whatever unit', async () => {
    const { code, message } = await refusal(invited('shenhe'));
    expect([code, message]).toEqual(['CONFLICT', expect.stringContaining('shenhe')]);
    const both = await Promise.allSettled([invited('tong-shi'), invited('tong-shi')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('leaves no password anywhere but in its answer', async () => {
    const { password } = await invited('mi-ma');
    expect(JSON.stringify(await test.db.select().from(auditEvent))).not.toContain(password);
    expect(JSON.stringify(await test.db.select().from(account))).not.toContain(password);
    expect(JSON.stringify(await staff(manager).list({ unitCode: UNIT }))).not.toContain(password);
    expect(await lastEvent(test.db, 'account.created')).toMatchObject({
      unitCode: UNIT,
      actorName: 'guanli的姓名',
      details: { login: 'mi-ma', roles: ['drafter'] },
    });
  });
});

describe('resetPassword', () => {
  it('ends every session and the rest after wrong tries; the old password is gone', async () => {
    await person(test.db, 'wang-ji', ['drafter', UNIT]);
    const claim = await signIn(test.db, NOON, { login: 'wang-ji', password: PASSWORD });
    for (let tries = 0; tries < 5; tries++) await session(test.db, 'wang-ji', 'wrong');
    const { password } = await staff(manager).resetPassword({
      unitCode: UNIT,
      accountId: await idOf(test.db, 'wang-ji'),
    });
    expect(claim && (await actorOf(test.db, claim, NOON))).toBeNull();
    expect(await session(test.db, 'wang-ji', PASSWORD)).toBeNull();
    expect(await of('wang-ji')).toMatchObject({ state: 'reset' });
    expect(await session(test.db, 'wang-ji', password)).toMatchObject({ mustChangePassword: true });
    expect(await lastEvent(test.db, 'password.reset')).toMatchObject({
      details: { login: 'wang-ji' },
      actorName: 'guanli的姓名',
    });
  });

  it('is not for one’s own, and not for an account that is somebody elsewhere too', async () => {
    const own = staff(manager).resetPassword({ unitCode: UNIT, accountId: manager.accountId });
    expect((await refusal(own)).message).toContain('我的账号');
    const both = await person(test.db, 'liang-chu', ['drafter', UNIT], ['reviewer', '630106']);
    const call = staff(manager).resetPassword({ unitCode: UNIT, accountId: both.accountId });
    expect((await refusal(call)).message).toContain('西宁市湟中区人民政府');
    const two = await person(test.db, 'liang-ju', ['drafter', UNIT], ['drafter', UNMANAGED]);
    const target = { unitCode: UNIT, accountId: two.accountId };
    expect((await refusal(staff(manager).resetPassword(target))).message).toContain('民政局');
    await staff(office).resetPassword(target);
  });

  it('wins over a change of the old password that was under way', async () => {
    const busy = await person(test.db, 'zheng-gai', ['drafter', UNIT]);
    const change = as(test.db, busy).account.changePassword({
      current: PASSWORD,
      next: '正在修改的那个密码',
    });
    const [reset] = await Promise.allSettled([
      staff(manager).resetPassword({ unitCode: UNIT, accountId: busy.accountId }),
      change,
    ]);
    const password = reset.status === 'fulfilled' ? reset.value.password : '';
    const opens = [password, '正在修改的那个密码'].map((one) => session(test.db, 'zheng-gai', one));
    // Whichever came last stands, and only that: never a reset that was overwritten by what came before it.
    expect((await Promise.all(opens)).filter((one) => one !== null)).toHaveLength(1);
  });
});

describe('disable', () => {
  it('ends the sessions at once, keeps the roles, and enabling brings it back', async () => {
    const leaving = await person(test.db, 'li-kai', ['drafter', UNIT]);
    const claim = { accountId: leaving.accountId, epoch: 1, signedInAt: NOON.getTime() };
    expect(await actorOf(test.db, claim, NOON)).not.toBeNull();
    const target = { unitCode: UNIT, accountId: leaving.accountId };
    await staff(manager).disable(target);
    expect(await actorOf(test.db, claim, NOON)).toBeNull();
    expect(await session(test.db, 'li-kai', PASSWORD)).toBeNull();
    expect(await lastEvent(test.db, 'session.refused')).toMatchObject({
      subject: leaving.accountId,
      details: { outcome: 'disabled' },
    });
    expect((await refusal(staff(manager).disable(target))).code).toBe('CONFLICT');
    expect((await refusal(staff(manager).resetPassword(target))).message).toContain('已停用');
    await staff(manager).enable(target);
    expect(await session(test.db, 'li-kai', PASSWORD)).toMatchObject({ roles: [{ role: 'drafter' }] });
    expect((await refusal(staff(manager).enable(target))).code).toBe('CONFLICT');
  });

  it('is not for one’s own account', async () => {
    const call = staff(manager).disable({ unitCode: UNIT, accountId: manager.accountId, evenIfLast: true });
    expect((await refusal(call)).message).toContain('不能停用自己');
  });

  it('asks before the last principal goes, even where two managers do it at the same time', async () => {
    const second = await person(test.db, 'fuzeren-2', ['principal', UNIT]);
    const both = await Promise.allSettled(
      [principal, second].map(({ accountId }) => staff(manager).disable({ unitCode: UNIT, accountId })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const { people } = await staff(manager).list({ unitCode: UNIT });
    const left = people.filter(
      ({ state, roles }) => state === 'active' && roles.some(({ role }) => role === 'principal'),
    );
    expect(left).toHaveLength(1);
    const target = { unitCode: UNIT, accountId: left[0]?.id ?? '' };
    const asked = await refusal(staff(manager).disable(target));
    expect(asked).toMatchObject({ code: 'PRECONDITION_FAILED', details: { last: ['principal'] } });
    await staff(manager).disable({ ...target, evenIfLast: true });
    for (const { accountId } of [principal, second])
      await staff(manager).enable({ unitCode: UNIT, accountId });
  });
});

describe('setRoles', () => {
  it('gives and takes from now on, and keeps what was', async () => {
    const one = await person(test.db, 'huan-gang', ['drafter', UNIT]);
    const choice = { unitCode: UNIT, accountId: one.accountId };
    const after = await staff(manager, later(1000)).setRoles({ ...choice, roles: ['checker', 'principal'] });
    const listed = after.people.find(({ login }) => login === 'huan-gang');
    expect(listed?.past).toMatchObject([{ role: 'drafter', to: later(1000) }]);
    const now = await session(test.db, 'huan-gang', PASSWORD, later(2000));
    expect(now?.roles.map(({ role }) => role)).toEqual(['checker', 'principal']);
    expect(await lastEvent(test.db, 'role.changed')).toMatchObject({
      details: { given: ['checker', 'principal'], ended: ['drafter'] },
    });
    const { people } = await staff(manager, later(3000)).setRoles({ ...choice, roles: [] });
    expect(people.find(({ login }) => login === 'huan-gang')).toMatchObject({ state: 'former', roles: [] });
  });

  it('takes no manager’s role from oneself, and none that the caller doesn’t keep', async () => {
    const own = staff(manager).setRoles({ unitCode: UNIT, accountId: manager.accountId, roles: ['drafter'] });
    expect((await refusal(own)).message).toContain('交接');
    const theirs = staff(office).setRoles({
      ...{ unitCode: UNIT, accountId: drafter.accountId },
      roles: ['principal'],
    });
    expect((await refusal(theirs)).code).toBe('FORBIDDEN');
    // What the office gives leaves alone what the manager gave.
    await staff(office).setRoles({
      unitCode: UNIT,
      accountId: drafter.accountId,
      roles: ['unit_manager'],
    });
    expect((await of('tianbao')).roles.map(({ role }) => role).toSorted()).toEqual([
      'drafter',
      'unit_manager',
    ]);
    await staff(office, later(1)).setRoles({ unitCode: UNIT, accountId: drafter.accountId, roles: [] });
  });
});

describe('the record of roles', () => {
  it('keeps who held what: the database takes an earlier end and nothing else', async () => {
    const kept = await person(test.db, 'ji-lu', ['drafter', UNIT]);
    const row = eq(roleHeld.accountId, kept.accountId);
    const refused = { cause: { code: '23000' } };
    await expect(test.db.delete(roleHeld).where(row)).rejects.toMatchObject(refused);
    await expect(test.db.update(roleHeld).set({ role: 'principal' }).where(row)).rejects.toMatchObject(
      refused,
    );
    await test.db
      .update(roleHeld)
      .set({ heldTo: later(5000) })
      .where(row);
    await expect(
      test.db
        .update(roleHeld)
        .set({ heldTo: later(6000) })
        .where(row),
    ).rejects.toMatchObject(refused);
    await expect(test.db.update(roleHeld).set({ heldTo: null }).where(row)).rejects.toMatchObject(refused);
    await test.db
      .update(roleHeld)
      .set({ heldTo: later(4000) })
      .where(row);
  });

  it('lets nobody hold the same role for the same unit twice at a time', async () => {
    const twice = { accountId: drafter.accountId, role: 'drafter', unitCode: UNIT } as const;
    await expect(test.db.insert(roleHeld).values(twice)).rejects.toMatchObject({
      cause: { constraint_name: 'role_held_once' },
    });
  });
});
