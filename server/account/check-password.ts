import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { verifyPassword } from './password';

/** Wrong passwords in a row after which an account rests, and for how long. */
export const TRIES = 5;
export const LOCK_MS = 15 * 60_000;

export type PasswordCheck =
  | { outcome: 'right'; account: typeof account.$inferSelect }
  | { outcome: 'wrong' | 'locked'; account: typeof account.$inferSelect }
  | { outcome: 'unknown'; account: null };

/** The tally after one try. A right password clears it; the fifth wrong one starts the rest. */
function tallyAfter(right: boolean, failed: number, now: Date) {
  if (right) return { failedSignIns: 0, lockedUntil: null };
  const locked = failed + 1 >= TRIES;
  return {
    failedSignIns: locked ? 0 : failed + 1,
    lockedUntil: locked ? new Date(now.getTime() + LOCK_MS) : null,
  };
}

/**
 * Checks a password and keeps the tally of wrong ones. The row is locked, so that tries at the same time count
 * one by one; a locked account is refused whatever the password. The caller must commit even when it refuses.
 */
export async function checkPassword(
  tx: Database,
  who: { login: string } | { accountId: string },
  password: string,
  now: Date,
): Promise<PasswordCheck> {
  const [found] = await tx
    .select()
    .from(account)
    .where('login' in who ? eq(account.login, who.login) : eq(account.id, who.accountId))
    .for('update');
  const right = await verifyPassword(found?.passwordHash ?? null, password);
  if (!found) return { outcome: 'unknown', account: null };
  if (found.lockedUntil && found.lockedUntil > now) return { outcome: 'locked', account: found };
  const tally = tallyAfter(right, found.failedSignIns, now);
  await tx.update(account).set(tally).where(eq(account.id, found.id));
  return { outcome: right ? 'right' : 'wrong', account: found };
}
