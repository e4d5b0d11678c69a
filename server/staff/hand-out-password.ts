import { oneTimePassword, oneTimeUntil } from '../account/one-time-password';
import { hashPassword } from '../account/password';

/** A new one-time password: what to tell the person, and what to store. Hashing takes long: before the transaction. */
export async function newOneTimePassword(now: Date) {
  const password = oneTimePassword();
  return { password, passwordHash: await hashPassword(password), oneTimeUntil: oneTimeUntil(now) };
}
