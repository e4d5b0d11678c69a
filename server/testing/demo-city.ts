import { eq } from 'drizzle-orm';
import { vi } from 'vitest';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { type TestDatabase, testDatabase } from '@/db/testing/test-database';
import { loadDemo } from '@/scripts/demo/load-demo';
import { actorOf } from '../account/actor';
import type { Actor } from '../context';
import { NOON } from './people';

/** How long a hook may take to load the demo, in milliseconds: seconds on an idle machine, more on a busy one. */
export const LOADING = 120_000;

/** A database with the demo in it, and the mode in which its accounts count. Takes seconds; once a file. */
export async function demoCity(): Promise<TestDatabase> {
  vi.stubEnv('HUANGSHUI_MODE', 'demo');
  const test = await testDatabase();
  await loadDemo(test.db, NOON);
  return test;
}

/** One of the demo's people, as from a session. */
export async function demoActor(db: Database, login: string): Promise<Actor> {
  const [found] = await db.select().from(account).where(eq(account.login, login));
  const signedInAt = NOON.getTime();
  const actor =
    found && (await actorOf(db, { accountId: found.id, epoch: found.sessionEpoch, signedInAt }, NOON));
  if (!actor) throw new Error(`no demo account ${login}`);
  return actor;
}
