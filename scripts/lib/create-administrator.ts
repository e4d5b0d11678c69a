import { eq } from 'drizzle-orm';
import type { Database } from '@/db/connection';
import { account, roleHeld } from '@/db/schema/account';
import { LOGIN } from '@/server/account/login-name';
import { hashPassword } from '@/server/account/password';
import { audit } from '@/server/audit';
import { cityCode, platformName } from '@/server/settings';

export interface NewAdministrator {
  login: string;
  name: string;
  password: string;
}

/** The shortest password that is taken, in characters. */
const SHORTEST_PASSWORD = 12;

/** What is wrong with the wish, one sentence that says what to do; null for nothing. */
export function problemOf({ login, name, password }: NewAdministrator): string | null {
  if (!LOGIN.test(login)) {
    return 'The login must have 2 to 40 characters: a-z, 0-9, dot, hyphen, underscore, beginning with a letter or digit.';
  }
  if (name.trim() === '') return "The name must not be empty: give the person's full name.";
  if ([...password].length < SHORTEST_PASSWORD) {
    return `The password is too short: give at least ${SHORTEST_PASSWORD} characters.`;
  }
  if (new Set(password).size < 5) return 'The password is too simple: use at least 5 different characters.';
  if (password.toLowerCase().includes(login))
    return 'The password must not contain the login: choose another.';
  return null;
}

/**
 * Creates an account that holds system administrator for the city's unit, and its audit event. Returns its id.
 * @throws Error with one sentence: problemOf's, or that the login is taken
 */
export async function createAdministrator(db: Database, wish: NewAdministrator, now: Date): Promise<string> {
  const problem = problemOf(wish);
  if (problem) throw new Error(problem);
  const passwordHash = await hashPassword(wish.password);
  return db.transaction(async (tx) => {
    const taken = await tx.$count(account, eq(account.login, wish.login));
    if (taken > 0) throw new Error(`The login ${wish.login} is taken: choose another.`);
    const [created] = await tx
      .insert(account)
      .values({ login: wish.login, name: wish.name.trim(), passwordHash, createdAt: now })
      .returning({ id: account.id });
    if (!created) throw new Error('The account could not be written.');
    await tx
      .insert(roleHeld)
      .values({ accountId: created.id, role: 'system_administrator', unitCode: cityCode(), heldFrom: now });
    await recordCreation(tx, created.id, wish, now);
    return created.id;
  });
}

/** Nobody is signed in at the machine's own command line: the event names the new account itself. */
function recordCreation(
  tx: Database,
  id: string,
  { login, name }: NewAdministrator,
  now: Date,
): Promise<void> {
  const role = {
    role: 'system_administrator' as const,
    unitCode: cityCode(),
    unitName: platformName(),
  };
  const actor = { accountId: id, login, name: name.trim(), roles: [role] };
  return audit(
    tx,
    { actor, now },
    {
      action: 'account.created',
      unitCode: cityCode(),
      subject: id,
      details: { login, role: role.role, from: 'npm run admin:create' },
    },
  );
}
