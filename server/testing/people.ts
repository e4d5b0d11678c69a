import type { Database } from '@/db/connection';
import { account, type Role, roleHeld } from '@/db/schema/account';
import { actorOf } from '../account/actor';
import { hashPassword } from '../account/password';
import type { Actor } from '../context';
import { createCaller } from '../router';

/** The password of every account made here. */
export const PASSWORD = '湟水-test-2024';
let passwordHash: Promise<string> | undefined;

/** A new account with the roles given, each [role, unit], as it would come from a session. */
export async function person(db: Database, login: string, ...roles: [Role, string][]): Promise<Actor> {
  passwordHash ??= hashPassword(PASSWORD);
  const createdAt = new Date('2024-01-01T00:00:00Z');
  const [made] = await db
    .insert(account)
    .values({ login, name: `${login}的姓名`, passwordHash: await passwordHash, createdAt })
    .returning();
  if (!made) throw new Error(`no account ${login}`);
  if (roles.length > 0) {
    await db
      .insert(roleHeld)
      .values(roles.map(([role, unitCode]) => ({ accountId: made.id, role, unitCode, heldFrom: createdAt })));
  }
  const claim = { accountId: made.id, epoch: made.sessionEpoch, signedInAt: createdAt.getTime() };
  const actor = await actorOf(db, claim, createdAt);
  if (!actor) throw new Error(`no actor ${login}`);
  return actor;
}

/** The demo's day, at noon in Shanghai. */
export const NOON = new Date('2024-01-20T12:00:00+08:00');

/** The API as this person calls it. */
export const as = (db: Database, actor: Actor | null, now: Date = NOON) => createCaller({ db, actor, now });
