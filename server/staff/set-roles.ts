import { type Role, roleHeld } from '@/db/schema/account';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeStaff, memberOf, type StaffChange } from './change-staff';
import { endActingFor, endRoles } from './end-roles';
import { requireNotLast } from './last-holder';
import { listStaff } from './list-staff';
import { isAhead, type Member } from './members';
import { requireWithin } from './require-roles';
import type { StaffView } from './view';

interface RoleChoice {
  unitCode: string;
  accountId: string;
  /** All roles that the person shall hold at the unit, of those that the caller gives and takes; others stay. */
  roles: Role[];
  evenIfLast: boolean;
}

/** What has to be ended and what given, so that the person holds what was chosen. */
function difference({ within, place }: StaffChange, member: Member, { roles }: RoleChoice, now: Date) {
  const own = member.roles.filter(
    (one) => one.unitCode === place.unitCode && !one.actingFor && isAhead(one, now),
  );
  return {
    ending: own.filter(({ role }) => within.includes(role) && !roles.includes(role)),
    given: [...new Set(roles)].filter((role) => !own.some((one) => one.role === role)),
  };
}

/** Gives and takes roles at the unit, from now on. A manager's own manager's role is only handed over. */
export async function setRoles(ctx: Context, input: RoleChoice): Promise<StaffView> {
  const { unitCode, accountId } = input;
  await changeStaff(ctx, unitCode, async (change) => {
    requireWithin(change, input.roles);
    const { tx, actor, members, checking } = change;
    const member = memberOf(change, accountId);
    const { ending, given } = difference(change, member, input, ctx.now);
    if (ending.length + given.length === 0) return;
    const ended = ending.map(({ role }) => role);
    if (accountId === actor.accountId && ended.includes('unit_manager')) {
      throw new Refusal('PRECONDITION_FAILED', '不能取消自己的单位管理员角色。请用“交接”移交给接任者。');
    }
    requireNotLast({ members, checking, now: ctx.now, unitCode }, member, ended, input.evenIfLast);
    const end = { at: ctx.now, by: actor.accountId };
    await endRoles(tx, ending, end);
    if (ended.includes('principal')) await endActingFor(tx, { accountId, unitCode }, end);
    const held = { accountId, unitCode, heldFrom: ctx.now, grantedBy: actor.accountId };
    if (given.length > 0) await tx.insert(roleHeld).values(given.map((role) => ({ ...held, role })));
    await audit(tx, ctx, {
      action: 'role.changed',
      unitCode,
      subject: accountId,
      details: { name: member.name, given, ended, evenIfLast: input.evenIfLast },
    });
  });
  return listStaff(ctx, { unitCode });
}
