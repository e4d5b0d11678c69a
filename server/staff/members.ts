import { asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Database } from '@/db/connection';
import { account, type Role, roleHeld } from '@/db/schema/account';
import { unit } from '@/db/schema/unit';

/** One row of `role_held`, with the names that go with it. */
export interface HeldRow {
  id: string;
  role: Role;
  unitCode: string;
  unitName: string;
  heldFrom: Date | null;
  heldTo: Date | null;
  actingFor: { accountId: string; name: string } | null;
}

/** An account that holds a role for the unit, or once did, with every role it ever held, here and elsewhere. */
export interface Member {
  id: string;
  login: string;
  name: string;
  oneTimeUntil: Date | null;
  lastSignedInAt: Date | null;
  disabledAt: Date | null;
  createdAt: Date;
  roles: HeldRow[];
}

const principal = alias(account, 'principal');

/** Everybody who holds or once held a role for the unit, by name. */
export async function membersOf(db: Database, unitCode: string): Promise<Member[]> {
  const ofUnit = db.select({ id: roleHeld.accountId }).from(roleHeld).where(eq(roleHeld.unitCode, unitCode));
  const rows = await db
    .select({
      account,
      held: {
        id: roleHeld.id,
        role: roleHeld.role,
        unitCode: roleHeld.unitCode,
        unitName: unit.name,
        heldFrom: roleHeld.heldFrom,
        heldTo: roleHeld.heldTo,
      },
      actingFor: { accountId: principal.id, name: principal.name },
    })
    .from(account)
    .innerJoin(roleHeld, eq(roleHeld.accountId, account.id))
    .innerJoin(unit, eq(unit.code, roleHeld.unitCode))
    .leftJoin(principal, eq(principal.id, roleHeld.actingFor))
    .where(inArray(account.id, ofUnit))
    .orderBy(asc(account.createdAt), asc(account.login), asc(roleHeld.heldFrom), asc(roleHeld.role));
  const members = new Map<string, Member>();
  for (const { account: row, held, actingFor } of rows) {
    const { id, login, name, oneTimeUntil, lastSignedInAt, disabledAt, createdAt } = row;
    const member = members.get(id) ?? {
      ...{ id, login, name, oneTimeUntil, lastSignedInAt, disabledAt, createdAt },
      roles: [],
    };
    member.roles.push({ ...held, actingFor });
    members.set(id, member);
  }
  return [...members.values()];
}

/** Held at an instant. */
export function isHeld({ heldFrom, heldTo }: Pick<HeldRow, 'heldFrom' | 'heldTo'>, now: Date): boolean {
  return (heldFrom === null || heldFrom <= now) && isAhead({ heldTo }, now);
}

/** Not over at an instant: held, or to be held from a later day on. */
export function isAhead({ heldTo }: Pick<HeldRow, 'heldTo'>, now: Date): boolean {
  return heldTo === null || heldTo > now;
}

/** Who can sign in and holds a role of their own for the unit at an instant. */
export function holdersOf(members: readonly Member[], role: Role, unitCode: string, now: Date): Member[] {
  return members.filter(
    ({ disabledAt, roles }) =>
      disabledAt === null &&
      roles.some(
        (one) => one.role === role && one.unitCode === unitCode && !one.actingFor && isHeld(one, now),
      ),
  );
}
