import { eq } from 'drizzle-orm';
import { account } from '@/db/schema/account';
import { audit } from '../audit';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { changeStaff, memberOf, requireAccount } from './change-staff';
import { listStaff } from './list-staff';
import type { StaffView } from './view';

/** Lets a disabled account sign in again, with the password and the roles that it had. */
export async function enable(
  ctx: Context,
  { unitCode, accountId }: { unitCode: string; accountId: string },
): Promise<StaffView> {
  await changeStaff(ctx, unitCode, async (change) => {
    const member = memberOf(change, accountId);
    if (!member.disabledAt) throw new Refusal('CONFLICT', '账号没有停用，没有再次办理。请刷新页面。');
    await requireAccount(ctx, change, member);
    await change.tx.update(account).set({ disabledAt: null }).where(eq(account.id, accountId));
    const { login, name } = member;
    await audit(change.tx, ctx, {
      action: 'account.enabled',
      unitCode,
      subject: accountId,
      details: { login, name },
    });
  });
  return listStaff(ctx, { unitCode });
}
