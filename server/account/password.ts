import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { atMost } from './at-most';

/** OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The argon2id hash to store for a password, salt and cost within. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Each takes 19 MiB and a thread for its time: more at once would only starve the rest of the server. */
const VERIFICATIONS = 4;
const inTurn = atMost(VERIFICATIONS);

let nobodysHash: Promise<string> | undefined;

/**
 * Whether a password fits a stored hash. Null (no such account) is checked against a hash that nothing fits, so
 * that an unknown login takes as long as a known one. At most four run at once, the others wait their turn: hold no
 * database connection meanwhile.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(32).toString('hex'));
  const nobodys = await nobodysHash;
  const fits = await inTurn(() => verify(stored ?? nobodys, password));
  return stored !== null && fits;
}
