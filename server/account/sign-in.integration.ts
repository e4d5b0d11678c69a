import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, roleHeld } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { NOON, PASSWORD, person } from '../testing/people';
import { actorOf } from './actor';
import { LOCK_MS, TRIES } from './check-password';
import { signIn } from './sign-in';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await person(test.db, 'zhang', ['drafter', '630106-D01'], ['reviewer', '630106']);
  await person(test.db, 'li', ['auditor', '630100']);
});
afterAll(() => test.close());

const trying = (login: string, password: string, at: Date = NOON) => signIn(test.db, at, { login, password });
const later = (ms: number) => new Date(NOON.getTime() + ms);

describe('signIn', () => {
  it('gives a claim that reads back as the account with its roles', async () => {
    const claim = await trying(' Zhang ', PASSWORD);
    expect(claim).toMatchObject({ epoch: 1, name: 'zhang的姓名' });
    expect(claim && (await actorOf(test.db, claim))).toMatchObject({
      login: 'zhang',
      roles: [
        { role: 'reviewer', unitCode: '630106', unitName: '西宁市湟中区人民政府' },
        { role: 'drafter', unitCode: '630106-D01', unitName: '西宁市湟中区教育局' },
      ],
    });
  });

  it('refuses a wrong password and an unknown login alike', async () => {
    expect(await trying('zhang', 'wrong')).toBeNull();
    expect(await trying('nobody', PASSWORD)).toBeNull();
  });

  it('rests after five wrong ones in a row, even for the right one, for a quarter of an hour', async () => {
    for (let tries = 0; tries < TRIES; tries++) expect(await trying('li', 'wrong')).toBeNull();
    expect(await trying('li', PASSWORD)).toBeNull();
    expect(await trying('li', PASSWORD, later(LOCK_MS - 1))).toBeNull();
    expect(await trying('li', PASSWORD, later(LOCK_MS))).not.toBeNull();
  });

  it('counts tries at the same time one by one', async () => {
    await person(test.db, 'wang');
    await Promise.all(Array.from({ length: TRIES }, () => trying('wang', 'wrong')));
    expect(await trying('wang', PASSWORD)).toBeNull();
  });

  it('starts the count anew after a right one', async () => {
    await person(test.db, 'chen');
    for (let round = 0; round < 2; round++) {
      for (let tries = 0; tries < TRIES - 1; tries++) await trying('chen', 'wrong');
      expect(await trying('chen', PASSWORD)).not.toBeNull();
    }
  });

  it('is in the audit trail, without what was typed', async () => {
    await trying('my-password-by-mistake', 'x');
    const events = await test.db.select().from(auditEvent);
    const actions = new Set(events.map(({ action, details }) => `${action} ${details.outcome ?? ''}`));
    expect(actions).toEqual(
      new Set([
        'session.started ',
        'session.refused wrong',
        'session.refused locked',
        'session.refused unknown',
      ]),
    );
    expect(JSON.stringify(events)).not.toMatch(/my-password-by-mistake|湟水-test/);
  });
});

describe('a session', () => {
  it('ends for everyone who holds one when the account’s epoch is raised', async () => {
    const claim = await trying('zhang', PASSWORD);
    if (!claim) throw new Error('not signed in');
    expect(await actorOf(test.db, claim)).not.toBeNull();
    await test.db.update(account).set({ sessionEpoch: 2 }).where(eq(account.login, 'zhang'));
    expect(await actorOf(test.db, claim)).toBeNull();
    expect(await actorOf(test.db, { ...claim, epoch: 2 })).not.toBeNull();
  });

  it('loses a role at once when the account does', async () => {
    const { accountId } = await person(test.db, 'zhao', ['drafter', '630106-D01']);
    const claim = { accountId, epoch: 1 };
    expect((await actorOf(test.db, claim))?.roles).toHaveLength(1);
    await test.db.delete(roleHeld).where(eq(roleHeld.accountId, accountId));
    expect((await actorOf(test.db, claim))?.roles).toEqual([]);
  });
});
