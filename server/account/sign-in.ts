import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account } from '@/db/schema/account';
import { audit } from '../audit';
import type { SessionClaim } from './actor';
import { checkPassword, type PasswordCheck } from './check-password';
import { isFirstThisMinute } from './unknown-logins';

/** Who the audit trail names. An unknown login isn't kept: people type passwords there by mistake. */
function auditedActor(check: PasswordCheck) {
  if (!check.account) return null;
  const { id, login, name } = check.account;
  return { accountId: id, login, name, roles: [] };
}

async function note(tx: Database, check: PasswordCheck, now: Date): Promise<void> {
  const right = check.outcome === 'right';
  if (right) await tx.update(account).set({ lastSignedInAt: now }).where(eq(account.id, check.account.id));
  await audit(
    tx,
    { actor: auditedActor(check), now },
    {
      action: right ? 'session.started' : 'session.refused',
      unitCode: null,
      subject: check.account?.id ?? null,
      details: right ? {} : { outcome: check.outcome },
    },
  );
}

/**
 * Signs in with login and password: the claim for the session's token, or null. Why it was refused is only
 * for the audit trail; the person isn't told whether the login exists.
 */
export async function signIn(
  db: Database,
  now: Date,
  input: { login: string; password: string },
): Promise<(SessionClaim & { name: string }) | null> {
  const login = input.login.trim().toLowerCase();
  const check = await checkPassword(db, { login, password: input.password, now }, async (tx, checked) => {
    if (checked.outcome !== 'unknown' || isFirstThisMinute(login, now)) await note(tx, checked, now);
  });
  if (check.outcome !== 'right') return null;
  const { id, sessionEpoch, name } = check.account;
  return { accountId: id, epoch: sessionEpoch, signedInAt: now.getTime(), name };
}
