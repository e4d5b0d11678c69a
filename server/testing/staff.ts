import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { auditEvent } from '@/db/schema/audit-event';
import { actorOf } from '../account/actor';
import { signIn } from '../account/sign-in';
import type { Actor } from '../context';
import { NOON } from './people';

/** Somebody's session as a new sign-in makes it; null where it is refused. */
export async function session(
  db: Database,
  login: string,
  password: string,
  now = NOON,
): Promise<Actor | null> {
  const claim = await signIn(db, now, { login, password });
  return claim && actorOf(db, claim, now);
}

/** The account's id. @throws where there is none */
export async function idOf(db: Database, login: string): Promise<string> {
  const [row] = await db.select({ id: account.id }).from(account).where(eq(account.login, login));
  if (!row) throw new Error(`no account ${login}`);
  return row.id;
}

/** The newest event of an action. */
export async function lastEvent(db: Database, action: string) {
  const events = await db.select().from(auditEvent).where(eq(auditEvent.action, action));
  return events.toSorted((a, b) => b.id - a.id)[0];
}
