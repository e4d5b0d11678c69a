import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEvent } from '@/db/schema/audit-event';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { audit } from '../audit';
import type { Actor } from '../context';
import { as, NOON, person } from '../testing/people';
import { type AuditFilter, PAGE } from './list-events';

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

  it('is filtered by person, unit, action and days, and hides no gap by it', async () => {
    const late = new Date('2024-01-31T23:30:00+08:00');
    await test.db.transaction((tx) =>
      audit(
        tx,
        { actor: null, now: late },
        { action: 'session.refused', unitCode: null, subject: '某人_100%' },
      ),
    );
    const found = async (filter: Partial<AuditFilter>) => {
      const { rows, chainIntact } = await as(test.db, auditor).audit.list({ before: null, ...filter });
      expect(chainIntact).toBe(true);
      return rows.length;
    };
    expect(await found({ person: 'auditor的' })).toBe(PAGE);
    expect(await found({ person: '未登' })).toBe(1);
    // A wildcard of the database's is a character like any other.
    expect(await found({ person: '%' })).toBe(0);
    expect(await found({ unit: '湟中区教育' })).toBe(PAGE);
    expect(await found({ unit: '630106-D01', action: 'session.refused' })).toBe(0);
    expect(await found({ action: 'session.refused' })).toBe(1);
    expect(await found({ from: '2024-01-31', to: '2024-01-31' })).toBe(1);
    expect(await found({ from: '2024-02-01' })).toBe(0);
    expect(await found({ to: '2024-01-30', action: 'session.refused' })).toBe(0);
  });

  it('shows it when somebody gets past the database’s own guard', async () => {
    await test.db.execute(sql`alter table audit_event disable trigger append_only`);
    await test.db.execute(sql`update audit_event set actor_name = '乙' where subject = '3'`);
    const newest = await page(null);
    const oldest = await page(newest.rows.at(-1)?.id ?? null);
    expect([newest.chainIntact, oldest.chainIntact].filter((intact) => !intact)).toHaveLength(1);
  });
});
