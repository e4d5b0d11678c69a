import { eq, sql } from 'drizzle-orm';
import { account } from '@/db/schema/account';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { unitRecordOf } from '../units/unit-record';
import { changeStaff, memberOf, requireAccount, staffOf } from './change-staff';
import { newOneTimePassword } from './hand-out-password';
import type { Member } from './members';
import type { Slip } from './view';

function requireResettable(member: Member, callerId: string): void {
  if (member.id === callerId) {
    throw new Refusal('PRECONDITION_FAILED', '不能重置自己的密码。请在“我的账号”修改密码。');
  }
  if (member.disabledAt) {
    throw new Refusal('PRECONDITION_FAILED', '账号已停用，没有重置密码。请先启用账号。');
  }
}

/**
 * A new one-time password for somebody who has lost theirs, told here and kept nowhere: no mail goes out. Ends the
 * account's sessions and its rest after wrong passwords.
 */
export async function resetPassword(
  ctx: Context,
  { unitCode, accountId }: { unitCode: string; accountId: string },
): Promise<Slip> {
  memberOf(await staffOf(ctx.db, ctx, unitCode), accountId);
  const { password, ...given } = await newOneTimePassword(ctx.now);
  return changeStaff(ctx, unitCode, async (change) => {
    const member = memberOf(change, accountId);
    requireResettable(member, change.actor.accountId);
    await requireAccount(ctx, change, member);
    await change.tx
      .update(account)
      .set({
        ...given,
        ...{ failedSignIns: 0, lockedUntil: null },
        sessionEpoch: sql`${account.sessionEpoch} + 1`,
      })
      .where(eq(account.id, accountId));
    const unitName = (await unitRecordOf(change.tx, unitCode)).name;
    const { login, name } = member;
    await audit(change.tx, ctx, {
      action: 'password.reset',
      unitCode,
      subject: accountId,
      details: { login, name },
    });
    return { unitName, login, name, password, validUntil: given.oneTimeUntil };
  });
}
