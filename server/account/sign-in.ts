import type { Database } from '@/db/connection';
import { audit } from '../audit';
import type { SessionClaim } from './actor';
import { checkPassword, type PasswordCheck } from './check-password';

/** Who the audit trail names. An unknown login isn't kept: people type passwords there by mistake. */
function auditedActor(check: PasswordCheck) {
  if (!check.account) return null;
  const { id, login, name } = check.account;
  return { accountId: id, login, name, roles: [] };
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
  return db.transaction(async (tx) => {
    const login = input.login.trim().toLowerCase();
    const check = await checkPassword(tx, { login }, input.password, now);
    await audit(
      tx,
      { actor: auditedActor(check), now },
      {
        action: check.outcome === 'right' ? 'session.started' : 'session.refused',
        unitCode: null,
        subject: check.account?.id ?? null,
        details: check.outcome === 'right' ? {} : { outcome: check.outcome },
      },
    );
    if (check.outcome !== 'right') return null;
    return { accountId: check.account.id, epoch: check.account.sessionEpoch, name: check.account.name };
  });
}
