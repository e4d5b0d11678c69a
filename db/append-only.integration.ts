import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from './testing/test-database';

const APPEND_ONLY = [
  'sign_off',
  'submission',
  'figure',
  'review_decision',
  'publication',
  'audit_event',
  'explanation',
  'comment_message',
  'imported_file',
  'draft_archive',
  'draft_fill',
  'correction_order',
  'draft_session',
  'draft_change',
];

const KEYS: Readonly<Record<string, string>> = {
  figure: 'cell',
  draft_session: 'number',
  draft_change: 'revision',
};

describe('what is append-only', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
  });
  afterAll(() => test.close());

  it.each(APPEND_ONLY)('%s refuses update, delete and truncate', async (table) => {
    const name = sql.identifier(table);
    const key = sql.identifier(KEYS[table] ?? 'id');
    for (const statement of [
      sql`update ${name} set ${key} = ${key}`,
      sql`delete from ${name}`,
      sql`truncate ${name} cascade`,
    ]) {
      await expect(test.db.execute(statement)).rejects.toMatchObject({
        cause: {
          code: '23000',
          message: expect.stringMatching(/ is append-only: (UPDATE|DELETE|TRUNCATE) refused/),
        },
      });
    }
  });

  it('role_held, whose end alone is written, refuses delete and truncate', async () => {
    for (const statement of [sql`delete from role_held`, sql`truncate role_held cascade`]) {
      await expect(test.db.execute(statement)).rejects.toMatchObject({ cause: { code: '23000' } });
    }
  });

  it('an audit chain never forks', async () => {
    const event = (hash: string) => sql`
      insert into audit_event (at, actor_name, action, details, previous_hash, hash)
      values (now(), 'somebody', 'test.done', '{}', 'start', ${hash})`;
    await test.db.execute(event('first'));
    await expect(test.db.execute(event('second'))).rejects.toMatchObject({
      cause: { code: '23505', constraint_name: 'audit_event_chain' },
    });
  });
});
