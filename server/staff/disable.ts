import { eq, sql } from 'drizzle-orm';
import { account } from '@/db/schema/account';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeStaff, memberOf, requireAccount } from './change-staff';
import { endActingFor, endRoles } from './end-roles';
import { requireNotLast } from './last-holder';
import { listStaff } from './list-staff';
import { isAhead } from './members';
import type { StaffView } from './view';

/**
 * Disables an account: its sessions end at once, and so does what it holds or gave 代行. Its roles stay, and count again
 * once it is enabled. Asks before the unit's last drafter, principal or manager goes.
 */
export async function disable(
  ctx: Context,
  { unitCode, accountId, evenIfLast }: { unitCode: string; accountId: string; evenIfLast: boolean },
): Promise<StaffView> {
  await changeStaff(ctx, unitCode, async (change) => {
    const { tx, actor, members, checking } = change;
    const member = memberOf(change, accountId);
    if (accountId === actor.accountId) {
      throw new Refusal('PRECONDITION_FAILED', '不能停用自己的账号。请先把角色交接给别人，由接任者停用。');
    }
    if (member.disabledAt) throw new Refusal('CONFLICT', '账号已经停用，没有再次办理。请刷新页面。');
    await requireAccount(ctx, change, member);
    const roles = member.roles.filter((one) => one.unitCode === unitCode).map(({ role }) => role);
    requireNotLast({ members, checking, now: ctx.now, unitCode }, member, [...new Set(roles)], evenIfLast);
    await tx
      .update(account)
      .set({ disabledAt: ctx.now, sessionEpoch: sql`${account.sessionEpoch} + 1` })
      .where(eq(account.id, accountId));
    const end = { at: ctx.now, by: actor.accountId };
    await endActingFor(tx, { accountId }, end);
    await endRoles(
      tx,
      member.roles.filter((one) => one.actingFor && isAhead(one, ctx.now)),
      end,
    );
    const { login, name } = member;
    await audit(tx, ctx, {
      action: 'account.disabled',
      unitCode,
      subject: accountId,
      details: { login, name, evenIfLast },
    });
  });
  return listStaff(ctx, { unitCode });
}
