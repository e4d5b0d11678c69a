import { eq } from 'drizzle-orm';
import { mailAddress } from '@/db/schema/notice';
import { audit } from '../audit';
import { callerOf } from '../caller';
import type { Context } from '../context';
import { listNotices } from './list-notices';
import type { NoticesView } from './view';

/** Where the caller wants notices by mail; an empty address: nowhere. The trail says that it was set, not to what. */
export async function setMailAddress(ctx: Context, { address }: { address: string }): Promise<NoticesView> {
  const { accountId } = callerOf(ctx);
  await ctx.db.transaction(async (tx) => {
    const given = { address, at: ctx.now };
    if (address === '') await tx.delete(mailAddress).where(eq(mailAddress.accountId, accountId));
    else {
      await tx
        .insert(mailAddress)
        .values({ accountId, ...given })
        .onConflictDoUpdate({ target: mailAddress.accountId, set: given });
    }
    await audit(tx, ctx, {
      action: address === '' ? 'account.mail-emptied' : 'account.mail-set',
      unitCode: null,
      subject: accountId,
    });
  });
  return listNotices(ctx);
}
