import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { account, roleHeld } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { verifyPassword } from '@/server/account/password';
import { createAdministrator } from './create-administrator';

const WISH = { login: 'first-admin', name: '李向阳', password: 'plum-river-2024' };
const NOW = new Date('2024-01-20T09:00:00+08:00');

describe('the first administrator', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it('is created with the role for the city, a password that fits, and an audit event', async () => {
    const id = await createAdministrator(test.db, WISH, NOW);
    const [created] = await test.db.select().from(account).where(eq(account.id, id));
    expect(created).toMatchObject({ login: 'first-admin', name: '李向阳', demo: false, createdAt: NOW });
    expect(await verifyPassword(created?.passwordHash ?? null, WISH.password)).toBe(true);
    const roles = await test.db.select().from(roleHeld).where(eq(roleHeld.accountId, id));
    expect(roles).toMatchObject([
      { accountId: id, role: 'system_administrator', unitCode: '630100', heldFrom: NOW, heldTo: null },
    ]);
    const events = await test.db.select().from(auditEvent).where(eq(auditEvent.subject, id));
    expect(events).toMatchObject([{ action: 'account.created', actorName: '李向阳', unitCode: '630100' }]);
    expect(JSON.stringify(events)).not.toContain(WISH.password);
  });

  it('refuses a taken login and changes nothing', async () => {
    const before = await test.db.$count(account);
    await expect(createAdministrator(test.db, WISH, NOW)).rejects.toThrow('is taken');
    expect(await test.db.$count(account)).toBe(before);
  });

  it('can hold no second of the three separated powers', async () => {
    const [admin] = await test.db.select().from(account).where(eq(account.login, WISH.login));
    const second = { accountId: admin?.id ?? '', role: 'auditor' as const, unitCode: '630100' };
    await expect(test.db.insert(roleHeld).values(second)).rejects.toMatchObject({
      cause: { constraint_name: 'role_separation_of_powers' },
    });
  });
});
