import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account, roleHeld } from '@/db/schema/account';
import { unit } from '@/db/schema/unit';
import type { Actor } from '../context';
import { isDemo } from '../settings';

/** One working day; then the person signs in again, however busy the session was. */
export const SESSION_SECONDS = 8 * 3600;

/** Who a session's token names, the epoch it was given out in, and when: milliseconds since 1970. */
export interface SessionClaim {
  accountId: string;
  epoch: number;
  signedInAt: number;
}

/** A token from before claims carried the time has none, and is over. */
const isOver = ({ signedInAt }: SessionClaim, now: Date): boolean =>
  !(now.getTime() - signedInAt < SESSION_SECONDS * 1000);

/**
 * The account behind a session with its roles, read afresh; null where it is gone, the session was revoked or is over,
 * or the account is the demo's and this is no demo.
 */
export async function actorOf(db: Database, claim: SessionClaim, now: Date): Promise<Actor | null> {
  if (isOver(claim, now)) return null;
  const rows = await db
    .select({ account, role: roleHeld.role, unitCode: roleHeld.unitCode, unitName: unit.name })
    .from(account)
    .leftJoin(roleHeld, eq(roleHeld.accountId, account.id))
    .leftJoin(unit, eq(unit.code, roleHeld.unitCode))
    .where(eq(account.id, claim.accountId))
    .orderBy(asc(roleHeld.unitCode), asc(roleHeld.role));
  const held = rows[0]?.account;
  if (!held || held.sessionEpoch !== claim.epoch || (held.demo && !isDemo())) return null;
  return {
    accountId: held.id,
    login: held.login,
    name: held.name,
    roles: rows.flatMap(({ role, unitCode, unitName }) =>
      role && unitCode && unitName ? [{ role, unitCode, unitName }] : [],
    ),
  };
}
