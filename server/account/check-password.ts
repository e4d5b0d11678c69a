import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { isDemo } from '../settings';
import { verifyPassword } from './password';

/** Wrong passwords in a row after which an account rests, and for how long. */
export const TRIES = 5;
export const LOCK_MS = 15 * 60_000;

type Account = typeof account.$inferSelect;
type Who = { login: string } | { accountId: string };

export type PasswordCheck =
  | { outcome: 'right'; account: Account }
  | { outcome: 'wrong' | 'locked' | 'disabled' | 'expired'; account: Account }
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

const isWho = (who: Who) => ('login' in who ? eq(account.login, who.login) : eq(account.id, who.accountId));

/** Outside the demo its accounts, whose password is printed, are as good as not there. */
const counted = (found: Account | undefined): Account | null =>
  found && (!found.demo || isDemo()) ? found : null;

/** One try, verified against the hash that stood there before. */
interface Tried {
  who: Who;
  hash: string | null;
  right: boolean;
}

/** Counts a try. The row is locked, so that tries at the same time count one by one. */
async function count(tx: Database, { who, hash, right }: Tried, now: Date): Promise<PasswordCheck> {
  const found = counted((await tx.select().from(account).where(isWho(who)).for('update'))[0]);
  if (!found) return { outcome: 'unknown', account: null };
  if (found.disabledAt) return { outcome: 'disabled', account: found };
  if (found.lockedUntil && found.lockedUntil > now) return { outcome: 'locked', account: found };
  // Changed while the old one was being verified: it no longer counts.
  const stillRight = right && found.passwordHash === hash;
  const tally = tallyAfter(stillRight, found.failedSignIns, now);
  await tx.update(account).set(tally).where(eq(account.id, found.id));
  if (!stillRight) return { outcome: 'wrong', account: found };
  // A one-time password that nobody came for in time is as good as none.
  const expired = found.oneTimeUntil !== null && found.oneTimeUntil <= now;
  return { outcome: expired ? 'expired' : 'right', account: found };
}

/**
 * Checks a password and keeps the tally of wrong ones; a locked or disabled account is refused whatever the password. Verifying
 * takes long and holds no database connection; counting, and what `note` writes of it, are one transaction, which is
 * committed even where the password is refused.
 *
 * @param db the pool, never a transaction
 */
export async function checkPassword(
  db: Database,
  { password, now, ...who }: Who & { password: string; now: Date },
  note: (tx: Database, check: PasswordCheck) => Promise<void>,
): Promise<PasswordCheck> {
  const hash = counted((await db.select().from(account).where(isWho(who)))[0])?.passwordHash ?? null;
  const right = await verifyPassword(hash, password);
  return db.transaction(async (tx) => {
    const check = await count(tx, { who, hash, right }, now);
    await note(tx, check);
    return check;
  });
}
