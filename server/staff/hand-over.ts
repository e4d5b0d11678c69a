import { type Role, roleHeld } from '@/db/schema/account';
import { audit } from '../audit';
import { dayInShanghai, startOfDay } from '../calendar';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeStaff, memberOf, type StaffChange } from './change-staff';
import { endActingFor, endRoles } from './end-roles';
import { listStaff } from './list-staff';
import type { HeldRow, Member } from './members';
import { requireWithin } from './require-roles';
import type { StaffView } from './view';

export interface HandOver {
  unitCode: string;
  fromId: string;
  toId: string;
  roles: Role[];
  /** The first day, YYYY-MM-DD in Asia/Shanghai, on which the successor holds them; today: at once. */
  day: string;
  note: string;
}

/** When a hand-over of this day takes place. */
function instantOf(day: string, now: Date): Date {
  const today = dayInShanghai(now);
  if (day < today) throw new Refusal('BAD_REQUEST', '交接日期已经过去，没有办理。请选择今天或以后的日期。');
  return day === today ? now : startOfDay(day);
}

/** The roles given up: held by the predecessor without an end. */
function givenUp(from: Member, { unitCode, roles }: HandOver): HeldRow[] {
  const held = from.roles.filter(
    (one) => one.unitCode === unitCode && one.heldTo === null && roles.includes(one.role),
  );
  if (held.length === new Set(roles).size) return held;
  throw new Refusal('CONFLICT', `${from.name}已不再担任其中的角色，没有办理交接。请刷新页面后重新选择。`);
}

/** Begins the roles that the successor doesn't hold by then; what was to begin later begins now instead. */
async function takeOver({ tx, actor }: StaffChange, to: Member, input: HandOver, at: Date): Promise<void> {
  const own = to.roles.filter((one) => one.unitCode === input.unitCode && one.heldTo === null);
  const later = own.filter(({ role, heldFrom }) => input.roles.includes(role) && heldFrom && heldFrom > at);
  await endRoles(tx, later, { at, by: actor.accountId });
  const holds = (role: Role) => own.some((one) => one.role === role && !later.includes(one));
  const taken = [...new Set(input.roles)].filter((role) => !holds(role));
  const held = { accountId: to.id, unitCode: input.unitCode, heldFrom: at, grantedBy: actor.accountId };
  if (taken.length > 0) await tx.insert(roleHeld).values(taken.map((role) => ({ ...held, role })));
}

/**
 * Hands roles over 交接 from one of the unit's people to another on a day. What the predecessor did keeps the name; what
 * is open is the unit's, and with the role comes to the successor.
 */
export async function handOver(ctx: Context, input: HandOver): Promise<StaffView> {
  const { unitCode, fromId, toId, roles, day, note } = input;
  await changeStaff(ctx, unitCode, async (change) => {
    requireWithin(change, roles);
    const [from, to] = [memberOf(change, fromId), memberOf(change, toId)];
    if (fromId === toId) throw new Refusal('BAD_REQUEST', '不能交接给本人。请选择接任者。');
    if (to.disabledAt)
      throw new Refusal('PRECONDITION_FAILED', `${to.name}的账号已停用。请先启用，再办理交接。`);
    const at = instantOf(day, ctx.now);
    const ended = givenUp(from, input);
    const end = { at, by: change.actor.accountId };
    await endRoles(change.tx, ended, end);
    if (roles.includes('principal')) await endActingFor(change.tx, { accountId: fromId, unitCode }, end);
    await takeOver(change, to, input, at);
    await audit(change.tx, ctx, {
      action: 'role.handed-over',
      unitCode,
      subject: fromId,
      details: { from: from.name, to: to.name, toId, roles, day, ...(note && { reason: note }) },
    });
  });
  return listStaff(ctx, { unitCode });
}
