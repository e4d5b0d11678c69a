import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { audit } from '../audit';
import type { Actor } from '../context';
import { as, NOON, person } from '../testing/people';
import { PAGE } from './list-events';

let test: TestDatabase;
let auditor: Actor;
beforeAll(async () => {
  test = await testDatabase();
  auditor = await person(test.db, 'auditor', ['auditor', '630100']);
});
afterAll(() => test.close());

const write = (subject: string) =>
  test.db.transaction((tx) =>
    audit(
      tx,
      { actor: auditor, now: NOON },
      {
        action: 'filing.saved',
        unitCode: '630106-D01',
        subject,
        // What jsonb gives back in another order and form.
        details: { z: 1, paths: ['title', '标题'], at: NOON, nothing: undefined, a: { d: 0.1, c: null } },
      },
    ),
  );
const page = (before: number | null) => as(test.db, auditor).audit.list({ before });

describe('the audit trail', () => {
  it('is one chain though many write at the same time', async () => {
    await Promise.all(Array.from({ length: PAGE + 12 }, (_, index) => write(String(index))));
    const newest = await page(null);
    expect(newest).toMatchObject({ more: true, chainIntact: true });
    expect(newest.rows).toHaveLength(PAGE);
    expect(newest.rows[0]).toMatchObject({ actorName: 'auditor的姓名', unitName: '西宁市湟中区教育局' });
    const oldest = await page(newest.rows.at(-1)?.id ?? null);
    expect(oldest).toMatchObject({ more: false, chainIntact: true });
    expect(oldest.rows).toHaveLength(12);
  });

  it('keeps nothing of a transaction that failed', async () => {
    const failing = test.db.transaction(async (tx) => {
      await audit(tx, { actor: null, now: NOON }, { action: 'filing.opened', unitCode: null, subject: null });
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await test.db.$count(auditEvent)).toBe(PAGE + 12);
    expect((await page(null)).chainIntact).toBe(true);
  });

  it('shows it when somebody gets past the database’s own guard', async () => {
    await test.db.execute(sql`alter table audit_event disable trigger append_only`);
    await test.db.execute(sql`update audit_event set actor_name = '乙' where subject = '3'`);
    const newest = await page(null);
    const oldest = await page(newest.rows.at(-1)?.id ?? null);
    expect([newest.chainIntact, oldest.chainIntact].filter((intact) => !intact)).toHaveLength(1);
  });
});
