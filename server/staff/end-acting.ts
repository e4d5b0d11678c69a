import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { requireUnit } from '../units/require-unit';
import { lockStaff } from './change-staff';
import { endRoles } from './end-roles';
import { isAhead, membersOf } from './members';

/** The principal is back early: ends what was given 代行, or takes it back before it begins. */
export async function endActing(
  ctx: Context,
  { unitCode, heldId }: { unitCode: string; heldId: string },
): Promise<void> {
  const { actor } = await requireUnit(ctx, 'acting.name', unitCode);
  await ctx.db.transaction(async (tx) => {
    await lockStaff(tx, unitCode);
    const members = await membersOf(tx, unitCode);
    const member = members.find(({ roles }) => roles.some(({ id }) => id === heldId));
    const held = member?.roles.find(({ id }) => id === heldId);
    const mine = held?.unitCode === unitCode && held.actingFor?.accountId === actor.accountId;
    if (!member || !held || !mine || !isAhead(held, ctx.now)) {
      throw new Refusal('NOT_FOUND', '这项代行已经结束或不是您指定的，没有办理。请刷新页面。');
    }
    await endRoles(tx, [held], { at: ctx.now, by: actor.accountId });
    await audit(tx, ctx, {
      action: 'acting.ended',
      unitCode,
      subject: member.id,
      details: { name: member.name },
    });
  });
}
