import { and, eq, sql } from 'drizzle-orm';
import { account } from '@/db/schema/account';
import { audit } from '../audit';
import { personOf } from '../caller';
import type { Context } from '../context';
import { Refusal } from '../errors';
import { hashPassword } from './password';
import { passwordProblem } from './password-policy';
import { requirePassword } from './require-password';

const MEANWHILE = '密码在您办理期间已被重置，没有修改。请用新的一次性密码重新登录。';

async function epochOf(db: Context['db'], accountId: string): Promise<number> {
  const [row] = await db
    .select({ epoch: account.sessionEpoch })
    .from(account)
    .where(eq(account.id, accountId));
  return row?.epoch ?? 0;
}

/**
 * Changes one's own password, the present one given again; ends every session of the account, this one with them: the
 * screen signs in anew. The one thing that who holds a one-time password may do.
 */
export async function changePassword(
  ctx: Context,
  { current, next }: { current: string; next: string },
): Promise<void> {
  const { accountId, login } = personOf(ctx);
  const problem = passwordProblem(next, login);
  if (problem) throw new Refusal('BAD_REQUEST', problem);
  if (next === current) throw new Refusal('BAD_REQUEST', '新密码与现用密码相同。请换一个。');
  const epoch = await epochOf(ctx.db, accountId);
  await requirePassword(ctx, current);
  const passwordHash = await hashPassword(next);
  await ctx.db.transaction(async (tx) => {
    const changed = await tx
      .update(account)
      .set({ passwordHash, oneTimeUntil: null, sessionEpoch: sql`${account.sessionEpoch} + 1` })
      // Reset or disabled while the old one was being verified: it no longer counts.
      .where(and(eq(account.id, accountId), eq(account.sessionEpoch, epoch)))
      .returning({ id: account.id });
    if (changed.length === 0) throw new Refusal('CONFLICT', MEANWHILE);
    await audit(tx, ctx, { action: 'password.changed', unitCode: null, subject: accountId });
  });
}
