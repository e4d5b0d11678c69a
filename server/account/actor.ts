import { and, asc, eq } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/connection';
import { account, roleHeld } from '@/db/schema/account';
import { unit } from '@/db/schema/unit';
import type { Actor, RoleNow } from '../context';
import { isDemo } from '../settings';
import { heldAt } from './held-at';

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

const principal = alias(account, 'principal');

/** The account with each role that it holds at `now`; one row without a role where it holds none. */
function heldRows(db: Database, accountId: string, now: Date) {
  return db
    .select({
      account,
      role: roleHeld.role,
      unitCode: roleHeld.unitCode,
      unitName: unit.name,
      actingFor: { accountId: principal.id, name: principal.name },
    })
    .from(account)
    .leftJoin(roleHeld, and(eq(roleHeld.accountId, account.id), heldAt(now)))
    .leftJoin(unit, eq(unit.code, roleHeld.unitCode))
    .leftJoin(principal, eq(principal.id, roleHeld.actingFor))
    .where(eq(account.id, accountId))
    .orderBy(asc(roleHeld.unitCode), asc(roleHeld.role));
}

function rolesOf(rows: Awaited<ReturnType<typeof heldRows>>): RoleNow[] {
  return rows.flatMap(({ role, unitCode, unitName, actingFor }) =>
    role && unitCode && unitName ? [{ role, unitCode, unitName, ...(actingFor && { actingFor }) }] : [],
  );
}

/**
 * The account behind a session with the roles it holds at `now`, read afresh; null where it is gone or disabled, the
 * session was revoked or is over, or the account is the demo's and this is no demo.
 */
export async function actorOf(db: Database, claim: SessionClaim, now: Date): Promise<Actor | null> {
  if (isOver(claim, now)) return null;
  const rows = await heldRows(db, claim.accountId, now);
  const held = rows[0]?.account;
  if (!held || held.disabledAt || held.sessionEpoch !== claim.epoch || (held.demo && !isDemo())) return null;
  const { id, login, name, oneTimeUntil } = held;
  const roles = rolesOf(rows);
  return { accountId: id, login, name, roles, ...(oneTimeUntil && { mustChangePassword: true }) };
}
