import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect } from '@/db/connection';
import { account, roleHeld } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { NOON, PASSWORD, person } from '../testing/people';
import { actorOf, SESSION_SECONDS } from './actor';
import { LOCK_MS, TRIES } from './check-password';
import { hashPassword } from './password';
import { signIn } from './sign-in';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
  await person(test.db, 'zhang', ['drafter', '630106-D01'], ['reviewer', '630106']);
  await person(test.db, 'li', ['auditor', '630100']);
});
afterAll(() => test.close());
afterEach(() => {
  vi.unstubAllEnvs();
});

const trying = (login: string, password: string, at: Date = NOON) => signIn(test.db, at, { login, password });
const later = (ms: number) => new Date(NOON.getTime() + ms);

describe('signIn', () => {
  it('gives a claim that reads back as the account with its roles', async () => {
    const claim = await trying(' Zhang ', PASSWORD);
    expect(claim).toMatchObject({ epoch: 1, signedInAt: NOON.getTime(), name: 'zhang的姓名' });
    expect(claim && (await actorOf(test.db, claim, NOON))).toMatchObject({
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

  it('holds no connection while it verifies', async () => {
    const pool = connect(test.url, { max: 1 });
    try {
      await person(test.db, 'sun');
      const trials = Array.from({ length: 8 }, () =>
        signIn(pool.db, NOON, { login: 'sun', password: PASSWORD }),
      );
      const order: string[] = [];
      const signedIn = Promise.all(trials).then(() => order.push('signed in'));
      // Twenty milliseconds each: whoever held the only connection meanwhile would let this wait for all of them.
      await new Promise((resolve) => setTimeout(resolve, 5));
      const asked = pool.db
        .select()
        .from(account)
        .limit(1)
        .then(() => order.push('asked'));
      await Promise.all([signedIn, asked]);
      expect(order).toEqual(['asked', 'signed in']);
    } finally {
      await pool.close();
    }
  });

  it('refuses a password that was changed while it was being verified', async () => {
    const { accountId } = await person(test.db, 'he');
    const trying1 = trying('he', PASSWORD);
    await test.db.transaction(async (tx) => {
      await tx.select().from(account).where(eq(account.id, accountId)).for('update');
      await new Promise((resolve) => setTimeout(resolve, 300));
      await tx
        .update(account)
        .set({ passwordHash: await hashPassword('另一个密码') })
        .where(eq(account.id, accountId));
    });
    expect(await trying1).toBeNull();
  });

  it('keeps a login that nobody has out of the trail after its first try in a minute', async () => {
    const unknown = async () =>
      (await test.db.select().from(auditEvent)).filter(({ details }) => details.outcome === 'unknown').length;
    const before = await unknown();
    for (let tries = 0; tries < 5; tries++) await trying('no-such-login', 'x');
    await trying('another-login', 'x');
    expect(await unknown()).toBe(before + 2);
    await trying('no-such-login', 'x', later(60_000));
    expect(await unknown()).toBe(before + 3);
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

describe('a demo account', () => {
  it('is unknown in production, whatever its password, and a session of it is over', async () => {
    const { accountId } = await person(test.db, 'xitong', ['system_administrator', '630100']);
    await test.db.update(account).set({ demo: true }).where(eq(account.id, accountId));
    vi.stubEnv('HUANGSHUI_MODE', 'demo');
    const claim = await trying('xitong', PASSWORD);
    expect(claim && (await actorOf(test.db, claim, NOON))).not.toBeNull();
    for (const mode of ['production', '']) {
      vi.stubEnv('HUANGSHUI_MODE', mode);
      expect(await trying('xitong', PASSWORD)).toBeNull();
      expect(claim && (await actorOf(test.db, claim, NOON))).toBeNull();
    }
    const [held] = await test.db.select().from(account).where(eq(account.id, accountId));
    expect(held?.failedSignIns).toBe(0);
  });
});

describe('a session', () => {
  it('is over eight hours after the sign-in, however it was renewed meanwhile', async () => {
    await person(test.db, 'qian');
    const claim = await trying('qian', PASSWORD);
    if (!claim) throw new Error('not signed in');
    expect(await actorOf(test.db, claim, later(SESSION_SECONDS * 1000 - 1))).not.toBeNull();
    expect(await actorOf(test.db, claim, later(SESSION_SECONDS * 1000))).toBeNull();
    const { signedInAt: _, ...old } = claim;
    expect(await actorOf(test.db, old as typeof claim, NOON)).toBeNull();
  });

  it('ends for everyone who holds one when the account’s epoch is raised', async () => {
    const claim = await trying('zhang', PASSWORD);
    if (!claim) throw new Error('not signed in');
    expect(await actorOf(test.db, claim, NOON)).not.toBeNull();
    await test.db.update(account).set({ sessionEpoch: 2 }).where(eq(account.login, 'zhang'));
    expect(await actorOf(test.db, claim, NOON)).toBeNull();
    expect(await actorOf(test.db, { ...claim, epoch: 2 }, NOON)).not.toBeNull();
  });

  it('loses a role at once when the account does', async () => {
    const { accountId } = await person(test.db, 'zhao', ['drafter', '630106-D01']);
    const claim = { accountId, epoch: 1, signedInAt: NOON.getTime() };
    expect((await actorOf(test.db, claim, NOON))?.roles).toHaveLength(1);
    await test.db.update(roleHeld).set({ heldTo: NOON }).where(eq(roleHeld.accountId, accountId));
    expect((await actorOf(test.db, claim, NOON))?.roles).toEqual([]);
  });
});
