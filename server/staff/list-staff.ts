import type { Database } from '@/db/connection';
import { may } from '../access';
import { checkersOf } from '../checking/checkers-of';
import type { Context } from '../context';
import { unitRecordOf } from '../units/unit-record';
import { type Staff, staffOf, whyNotAccount } from './change-staff';
import { type HeldRow, holdersOf, isAhead, type Member } from './members';
import type { HeldView, StaffPerson, StaffState, StaffView } from './view';

const heldView =
  (now: Date) =>
  ({ id, role, heldFrom, heldTo, actingFor }: HeldRow): HeldView => ({
    ...{ id, role, from: heldFrom, to: heldTo },
    begun: heldFrom === null || heldFrom <= now,
    actingForName: actingFor?.name ?? null,
  });

/** Newest end first. */
const byEnd = (a: HeldView, b: HeldView) => (b.to?.getTime() ?? 0) - (a.to?.getTime() ?? 0);

function stateOf(member: Member, holds: boolean, now: Date): StaffState {
  if (member.disabledAt) return 'disabled';
  if (!holds) return 'former';
  if (!member.oneTimeUntil) return 'active';
  if (member.oneTimeUntil <= now) return 'lapsed';
  return member.lastSignedInAt ? 'reset' : 'invited';
}

async function personView(db: Database, ctx: Context, staff: Staff, member: Member): Promise<StaffPerson> {
  const { id, login, name, lastSignedInAt, oneTimeUntil, disabledAt } = member;
  const here = member.roles.filter(({ unitCode }) => unitCode === staff.place.unitCode);
  const ahead = here.filter((one) => isAhead(one, ctx.now));
  const away = member.roles.filter((one) => one.unitCode !== staff.place.unitCode && isAhead(one, ctx.now));
  return {
    ...{ id, login, name, lastSignedInAt, oneTimeUntil, disabledAt },
    state: stateOf(member, ahead.length > 0, ctx.now),
    self: id === staff.actor.accountId,
    roles: ahead.map(heldView(ctx.now)),
    past: here
      .filter((one) => !isAhead(one, ctx.now))
      .map(heldView(ctx.now))
      .toSorted(byEnd),
    elsewhere: [...new Set(away.map(({ unitName }) => unitName))],
    whyNot: await whyNotAccount(db, ctx, staff, member),
  };
}

/** The unit's people as the caller may keep them. Checks no permission itself: `staffOf` did. */
async function staffView(db: Database, ctx: Context, staff: Staff): Promise<StaffView> {
  const people: StaffPerson[] = [];
  for (const member of staff.members) people.push(await personView(db, ctx, staff, member));
  const { code, name } = await unitRecordOf(db, staff.place.unitCode);
  return {
    unit: { code, name },
    within: [...staff.within],
    managed: holdersOf(staff.members, 'unit_manager', code, ctx.now).length > 0,
    people,
    checking: {
      required: staff.checking,
      editable: may(staff.actor, 'checking.set', staff.place),
      checkers: checkersOf(staff.members, code, ctx.now).map(({ name: of }) => of),
    },
  };
}

/** The people of a unit: its manager's page, and of the office or the administrator who keep it. */
export async function listStaff(ctx: Context, { unitCode }: { unitCode: string }): Promise<StaffView> {
  return staffView(ctx.db, ctx, await staffOf(ctx.db, ctx, unitCode));
}
