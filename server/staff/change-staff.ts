import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import type { Role } from '@/db/schema/account';
import { unit } from '@/db/schema/unit';
import { refused } from '../access';
import { callerOf } from '../caller';
import { checkingRequired } from '../checking/check-of';
import type { Actor, Context } from '../context';
import { Refusal } from '../errors';
import { type UnitPlace, unitPlace } from '../units/unit-place';
import { capacitiesOf, keepsAccount, rolesWithin } from './capacity';
import { holdersOf, isAhead, type Member, membersOf } from './members';

/** What a verb on a unit's accounts has in hand. */
export interface Staff {
  actor: Actor;
  place: UnitPlace;
  members: Member[];
  /** The unit has its reports checked before they are signed. */
  checking: boolean;
  /** The roles that the caller gives and takes at this unit. */
  within: readonly Role[];
}

export interface StaffChange extends Staff {
  tx: Database;
}

/** The caller, the unit's place and the caller's capacities there; refused where there are none. */
async function keeperOf(ctx: Context, unitCode: string) {
  const actor = callerOf(ctx);
  const place = await unitPlace(ctx.db, unitCode);
  const capacities = place ? capacitiesOf(actor, place) : [];
  // In the one sentence, whether the unit is another's or none.
  if (!place || capacities.length === 0) throw refused();
  return { actor, place, capacities };
}

/** The unit's accounts as the caller may keep them; refused as access.ts refuses where the caller may not at all. */
export async function staffOf(db: Database, ctx: Context, unitCode: string): Promise<Staff> {
  const { actor, place, capacities } = await keeperOf(ctx, unitCode);
  const members = await membersOf(db, unitCode);
  const managed = holdersOf(members, 'unit_manager', unitCode, ctx.now).length > 0;
  const checking = await checkingRequired(db, unitCode);
  return { actor, place, members, checking, within: rolesWithin(capacities, managed) };
}

/** Locks the unit's row: what changes its people goes one after the other. Filings go on meanwhile. */
export async function lockStaff(tx: Database, unitCode: string): Promise<void> {
  await tx.select({ code: unit.code }).from(unit).where(eq(unit.code, unitCode)).for('no key update');
}

/** How every verb on a unit's accounts runs: permission first, then one transaction with the unit's people locked. */
export async function changeStaff<T>(
  ctx: Context,
  unitCode: string,
  body: (change: StaffChange) => Promise<T>,
): Promise<T> {
  await keeperOf(ctx, unitCode);
  return ctx.db.transaction(async (tx) => {
    await lockStaff(tx, unitCode);
    return body({ tx, ...(await staffOf(tx, { ...ctx, db: tx }, unitCode)) });
  });
}

/** One of the unit's people; NOT_FOUND for anybody else's account. */
export function memberOf({ members }: Pick<Staff, 'members'>, accountId: string): Member {
  const found = members.find(({ id }) => id === accountId);
  if (found) return found;
  throw new Refusal('NOT_FOUND', '本单位没有这个账号。请刷新页面，核对人员名单。');
}

/** The roles not over yet, by unit. */
function rolesByUnit({ roles }: Member, now: Date): Map<string, { unitName: string; roles: Role[] }> {
  const units = new Map<string, { unitName: string; roles: Role[] }>();
  for (const { role, unitCode, unitName, heldTo } of roles) {
    if (!isAhead({ heldTo }, now)) continue;
    const held = units.get(unitCode) ?? { unitName, roles: [] };
    held.roles.push(role);
    units.set(unitCode, held);
  }
  return units;
}

/**
 * Why the caller can't act on an account as a whole (password, disabling), in a sentence; null where the caller may. It
 * takes somebody who keeps all that the account opens, at every unit. One that works at several has no single manager,
 * so that the office keeps it as if none were there.
 */
export async function whyNotAccount(
  db: Database,
  ctx: Context,
  { actor, place, members }: Staff,
  member: Member,
): Promise<string | null> {
  const units = rolesByUnit(member, ctx.now);
  const managed = holdersOf(members, 'unit_manager', place.unitCode, ctx.now).length > 0;
  for (const [unitCode, { unitName, roles }] of units) {
    const there = unitCode === place.unitCode ? place : await unitPlace(db, unitCode);
    const capacities = there ? capacitiesOf(actor, there) : [];
    if (keepsAccount(capacities, roles, managed && units.size === 1)) continue;
    return unitCode === place.unitCode
      ? '本单位有单位管理员，这个账号由单位管理员办理。'
      : `这个账号还在${unitName}任职，不能在这里办理。请由负责审核这些单位的机关或平台管理员办理。`;
  }
  return null;
}

/** Refuses where the caller can't act on the account as a whole. */
export async function requireAccount(ctx: Context, change: StaffChange, member: Member): Promise<void> {
  const why = await whyNotAccount(change.tx, ctx, change, member);
  if (why !== null) throw new Refusal('FORBIDDEN', why);
}
