import { asc, eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account, roleHeld } from '@/db/schema/account';
import { unit } from '@/db/schema/unit';
import type { Actor } from '../context';

/** Who a session's token names, and the epoch it was given out in. */
export interface SessionClaim {
  accountId: string;
  epoch: number;
}

/** The account behind a session with its roles, read afresh; null where it is gone or the session was revoked. */
export async function actorOf(db: Database, claim: SessionClaim): Promise<Actor | null> {
  const rows = await db
    .select({ account, role: roleHeld.role, unitCode: roleHeld.unitCode, unitName: unit.name })
    .from(account)
    .leftJoin(roleHeld, eq(roleHeld.accountId, account.id))
    .leftJoin(unit, eq(unit.code, roleHeld.unitCode))
    .where(eq(account.id, claim.accountId))
    .orderBy(asc(roleHeld.unitCode), asc(roleHeld.role));
  const held = rows[0]?.account;
  if (!held || held.sessionEpoch !== claim.epoch) return null;
  return {
    accountId: held.id,
    login: held.login,
    name: held.name,
    roles: rows.flatMap(({ role, unitCode, unitName }) =>
      role && unitCode && unitName ? [{ role, unitCode, unitName }] : [],
    ),
  };
}
